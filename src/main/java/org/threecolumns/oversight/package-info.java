/**
 * Management oversight: what is on time, what is late and why, what will be late, from the same clocks and records that the workers
 * see. Listens to stages as they are opened and ended, in the same transaction, and decides nothing.
 */
package org.threecolumns.oversight;

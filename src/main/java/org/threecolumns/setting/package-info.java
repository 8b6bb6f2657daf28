/**
 * What a council sets for itself without a release: labels, closed days, switches, and the book in which every change stands with who
 * made it and why. The pages are in {@code council}; whoever needs a setting reads it here, from memory.
 */
package org.threecolumns.setting;

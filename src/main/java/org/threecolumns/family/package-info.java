/**
 * Families, their children and the people around them; episodes (one family's time with us) and the contacts that open or
 * enter them. Knows neither the engine nor the web.
 */
package org.threecolumns.family;

/**
 * What process designers use: the council's list of plain words, and seeing, changing, checking, comparing and publishing models. Stands on the
 * engine's side of the product and on {@link org.threecolumns.model}.
 */
package org.threecolumns.studio;

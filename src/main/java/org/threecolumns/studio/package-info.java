/**
 * What process designers use: seeing, changing, checking, comparing and publishing models, and moving open cases. Stands on the engine's
 * side of the product and on {@link org.threecolumns.model}.
 */
package org.threecolumns.studio;

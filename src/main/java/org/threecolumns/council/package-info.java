/**
 * The pages on which a council changes what it sets for itself: labels by tier, coaching questions, plain words, closed days, switches. Each shows
 * the effect before it saves, asks why, and keeps who changed what.
 */
package org.threecolumns.council;

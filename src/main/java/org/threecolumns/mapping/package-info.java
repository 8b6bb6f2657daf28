/**
 * The one living map of a family: what we are worried about, what is working well, what needs to happen; worry and danger
 * statements each with its goal; what it is like for each child; scores from 0 to 10. Knows neither the engine nor the web.
 */
package org.threecolumns.mapping;

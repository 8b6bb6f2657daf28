/**
 * Documents and pictures of a family: checked by what they hold, kept in the database, never deleted. It does not look for viruses;
 * a service that does would stand before it. Knows neither the engine nor the web.
 */
package org.threecolumns.document;

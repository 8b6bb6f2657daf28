/**
 * What a stage asks besides the map, as Camunda Forms: reading the schema, reading answers, checking them, and making them ready to
 * show. Knows neither the engine nor the web, so that the same rules hold on a page, in the API and at the moment of signing.
 */
package org.threecolumns.form;

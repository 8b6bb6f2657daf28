/**
 * The JSON API under {@code /api}: the same services, rules and words as the pages, for other programs. Small controllers, each
 * asking {@link org.threecolumns.api.CaseDoor} first who may come in.
 */
package org.threecolumns.api;

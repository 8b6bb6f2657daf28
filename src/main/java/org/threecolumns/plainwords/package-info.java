/**
 * Say it plainer: marks jargon, long sentences and hard reading in what somebody writes, after the council's own list. It advises
 * and never blocks, and keeps nothing of what it reads.
 */
package org.threecolumns.plainwords;

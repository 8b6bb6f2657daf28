package org.threecolumns.form;

/** One thing that can be chosen: the value that is stored and the words that are shown. */
public record Option(String value, String label) {}

package org.threecolumns.model;

import java.util.Map;

/**
 * One thing in a file that can be compared: an element, a row, a field.
 *
 * @param id stable across versions
 * @param name as people know it
 * @param type what it is, in words
 * @param properties what it says, by name in words; what nobody here knows is among them
 * @param place where it is drawn; blank where nothing is
 * @param ordered whether it matters what stands before it
 */
record FilePart(String id, String name, String type, Map<String, String> properties, String place, boolean ordered) {}

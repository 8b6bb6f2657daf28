package org.threecolumns.form;

/**
 * Bad or missing input as a value: the field it belongs to, a stable code, and plain words that say what to do.
 *
 * @param field input name, for example {@code f.reason} or {@code items[2].text}
 */
public record FieldError(String field, String code, String message) {}

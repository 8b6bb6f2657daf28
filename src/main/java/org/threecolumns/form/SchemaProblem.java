package org.threecolumns.form;

/**
 * Why a form cannot be used, for whoever draws it.
 *
 * @param where key, id or position of the component
 * @param code stable code, for example {@code unknown-type}
 * @param message what to change, in plain words
 */
public record SchemaProblem(String where, String code, String message) {}

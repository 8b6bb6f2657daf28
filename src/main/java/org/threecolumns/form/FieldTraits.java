package org.threecolumns.form;

import java.util.Set;

/**
 * What our custom properties add to a Camunda Forms component.
 *
 * @param subject about whom or what it is asked, once for each
 * @param notPossible whether "not possible, because ..." is an answer
 * @param missing what to say when it is not answered, or null
 * @param rowName what one row of a list is called, for example {@code person}
 * @param requiredWhen an answer elsewhere that makes this one needed, or null
 */
public record FieldTraits(
        SubjectKind subject, boolean notPossible, String missing, String rowName, Condition requiredWhen) {

    /** In a condition: any answer will do. */
    static final String ANY = "*";

    /** Holds when the field {@code key} has one of these values, or any answer at all when {@code *} is among them. */
    public record Condition(String key, Set<String> values) {}
}

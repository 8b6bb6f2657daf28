package org.threecolumns.completeness;

import org.threecolumns.form.FieldError;

/**
 * Something a stage still lacks. Everywhere the same: on the page, from the API and from the engine.
 *
 * @param field input name the gap belongs to
 * @param code stable code, for example {@code no-score}
 * @param message what to do, in plain words
 * @param childId the child concerned, or null
 * @param anchor where on the stage page to put it right, without the hash sign
 */
public record Gap(String field, String code, String message, Long childId, String anchor) {

    public static Gap of(String field, String code, String message) {
        return new Gap(field, code, message, null, field);
    }

    public static Gap ofChild(String field, String code, String message, Long childId) {
        String named = field + ".child-" + childId;
        return new Gap(named, code, message, childId, named);
    }

    /** The same gap, put right at the input of another name. */
    public Gap at(String place) {
        return new Gap(field, code, message, childId, place);
    }

    /** The same gap in other words. */
    public Gap saying(String words) {
        return new Gap(field, code, words, childId, anchor);
    }

    public static Gap of(FieldError error) {
        return of(error.field(), error.code(), error.message());
    }
}

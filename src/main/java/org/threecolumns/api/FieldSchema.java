package org.threecolumns.api;

import java.util.List;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.FormContext;
import org.threecolumns.form.FormField;
import org.threecolumns.form.Option;
import org.threecolumns.form.SubjectKind;

/**
 * One question of a stage's form.
 *
 * @param key name of its answer; null for groups and static text
 * @param askedOf whether it is asked once, or once for each child or statement
 * @param notPossible whether "not possible, because ..." is an answer
 * @param options what can be chosen here and now
 * @param fields inside a group, or in each row of a list
 */
record FieldSchema(
        String key,
        FieldKind kind,
        String label,
        String hint,
        boolean required,
        SubjectKind askedOf,
        boolean notPossible,
        List<Option> options,
        List<FieldSchema> fields) {

    static FieldSchema of(FormField field, FormContext context) {
        return new FieldSchema(
                field.key(),
                field.kind(),
                field.label(),
                field.hint(),
                field.rules() != null && field.rules().required(),
                field.traits().subject(),
                field.traits().notPossible(),
                field.choices().in(context),
                field.fields().stream().map(f -> of(f, context)).toList());
    }
}

package org.threecolumns.form;

import java.util.List;

/**
 * One component of a form.
 *
 * @param key name of its answer; null for groups and static text
 * @param label the question; the text itself for static text. {@code {name}} stands for the child or the statement
 * @param fields what is inside a group or in each row of a list
 */
public record FormField(
        String key,
        FieldKind kind,
        String label,
        String hint,
        FieldRules rules,
        Choices choices,
        List<FormField> fields,
        FieldTraits traits) {

    public FormField {
        fields = List.copyOf(fields);
    }

    public boolean isPerSubject() {
        return traits.subject() != SubjectKind.NONE;
    }
}

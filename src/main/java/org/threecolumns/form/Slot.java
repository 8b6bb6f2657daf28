package org.threecolumns.form;

import java.util.Map;

/**
 * One place for an answer: a field, or a field about one child or one statement.
 *
 * @param subject for example {@code child-12}, or null
 * @param subjectName for example the child's given name, or null
 */
record Slot(FormField field, String subject, String subjectName) {

    String path() {
        return subject == null ? field.key() : field.key() + "." + subject;
    }

    String input() {
        return "f." + path();
    }

    String label() {
        return named(field.label(), subjectName, true);
    }

    String hint() {
        return field.hint() == null ? null : named(field.hint(), subjectName, false);
    }

    String missing() {
        return field.traits().missing() == null ? null : named(field.traits().missing(), subjectName, true);
    }

    /** What a row of a list is called. */
    String rowName() {
        String name = field.traits().rowName();
        return name == null ? "Row" : name;
    }

    Object value(FormAnswers answers) {
        Object value = answers.values().get(field.key());
        if (subject == null) {
            return value;
        }
        return value instanceof Map<?, ?> bySubject ? bySubject.get(subject) : null;
    }

    String notPossible(FormAnswers answers) {
        return Words.clean(answers.notPossible().get(path()));
    }

    /** Puts the name where the designer wrote {@code {name}}, or else behind, so that every question is different. */
    static String named(String text, String name, boolean always) {
        if (name == null) {
            return text;
        }
        return text.contains("{name}") ? text.replace("{name}", name) : always ? text + " (" + name + ")" : text;
    }
}

package org.threecolumns.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a form needs to know about the stage it is shown in.
 *
 * @param children those of the stage, in the order of the page
 * @param statements open worry statements, each with a short text
 * @param options what can be chosen, by the form's {@code valuesKey}
 * @param today in Europe/London
 */
public record FormContext(
        List<Subject> children, List<Subject> statements, Map<String, List<Option>> options, LocalDate today) {

    public FormContext {
        children = List.copyOf(children);
        statements = List.copyOf(statements);
        options = Map.copyOf(options);
    }

    /** A child by given name, or a statement by its first words. */
    public record Subject(long id, String name) {}

    List<Subject> subjects(SubjectKind kind) {
        return switch (kind) {
            case CHILD -> children;
            case STATEMENT -> statements;
            case NONE -> List.of();
        };
    }
}

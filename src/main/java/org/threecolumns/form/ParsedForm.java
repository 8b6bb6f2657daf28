package org.threecolumns.form;

import java.util.List;

/**
 * A form that can be shown, or every reason why not.
 *
 * @param schema null when there are problems
 */
public record ParsedForm(FormSchema schema, List<SchemaProblem> problems) {

    public ParsedForm {
        problems = List.copyOf(problems);
    }

    public boolean isUsable() {
        return problems.isEmpty();
    }

    /** For forms that were checked when they were deployed. */
    public FormSchema usable() {
        if (!isUsable()) {
            throw new IllegalStateException("Form cannot be used: " + problems);
        }
        return schema;
    }
}

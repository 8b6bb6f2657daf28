package org.threecolumns.form;

import java.util.List;

/**
 * Where the things to choose from come from.
 *
 * @param options written in the form; empty when they come from the page
 * @param valuesKey name under which the page brings them, or null
 */
public record Choices(List<Option> options, String valuesKey) {

    public static final Choices NONE = new Choices(List.of(), null);

    public Choices {
        options = List.copyOf(options);
    }

    /** What can be chosen here and now. */
    public List<Option> in(FormContext context) {
        return valuesKey == null ? options : context.options().getOrDefault(valuesKey, List.of());
    }
}

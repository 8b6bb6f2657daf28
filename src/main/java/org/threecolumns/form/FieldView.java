package org.threecolumns.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a form ready to be written into a page: the templates only place it.
 *
 * @param type which fragment shows it: {@code line}, {@code area}, {@code number}, {@code date}, {@code select}, {@code radios},
 *     {@code checks}, {@code tick}, {@code list}, {@code row}, {@code group}, {@code section} (a group that is repeated), {@code text}
 * @param id of the first input, which is where an error links to
 * @param name of the input
 * @param value as it was typed; for a row what its button for taking it out sends
 * @param choices what can be chosen, or the three parts of a date
 * @param parts what is inside a group, a list or a row; paragraphs of a text
 * @param origin where its answer was found, for a page that fills in what is known; null where somebody typed it
 * @param reason the input for "not possible, because ...", or null
 */
public record FieldView(
        String type,
        String id,
        String name,
        String label,
        String hint,
        String error,
        String value,
        List<ChoiceView> choices,
        List<FieldView> parts,
        ReasonView reason,
        String origin) {

    /** One thing to choose, or one part of a date. */
    public record ChoiceView(String id, String name, String value, String label, boolean chosen) {}

    /** Where to say why there is no answer. */
    public record ReasonView(String id, String name, String value, String error) {

        /** Shown open when there is something to see in it. */
        public boolean open() {
            return !value.isEmpty() || error != null;
        }

        public String describedBy() {
            return error == null ? null : id + "-error";
        }
    }

    static FieldView container(String type, String id, String label, String hint, List<FieldView> parts) {
        return new FieldView(type, id, null, label, hint, null, null, List.of(), parts, null, null);
    }

    /** The same, and all inside it, with a word of where answers were found, by the key of the field. */
    FieldView telling(Map<String, String> origins) {
        String key = id == null || "row".equals(type)
                ? null
                : origins.get(id.replaceAll("^f-|-(child|statement)-\\d+$", ""));
        return new FieldView(
                type,
                id,
                name,
                label,
                hint,
                error,
                value,
                choices,
                parts.stream().map(part -> part.telling(origins)).toList(),
                reason,
                key);
    }

    /** Ids of hint, origin and error for {@code aria-describedby}; null when there is none. */
    public String describedBy() {
        String ids = Stream.of(
                        hint == null ? "" : id + "-hint",
                        origin == null ? "" : id + "-origin",
                        error == null ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}

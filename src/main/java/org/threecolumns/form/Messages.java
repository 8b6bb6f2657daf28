package org.threecolumns.form;

/** What to say when something is not answered. A designer's own words ({@code missing}) come first. */
final class Messages {

    private Messages() {}

    static String missing(FormField field, Slot slot) {
        return slot.missing() != null ? slot.missing() : missing(field, slot.label());
    }

    static String missing(FormField field, String label) {
        String quoted = "“" + quoted(label) + "”";
        return switch (field.kind()) {
            case SELECT, RADIO, CHECKLIST -> "Choose an answer to " + quoted;
            case DATE -> "Give the date: " + quoted;
            case CHECKBOX -> "Tick " + quoted;
            case LIST -> "Add at least one: " + quoted;
            default -> "Answer " + quoted;
        };
    }

    static String quoted(String label) {
        return Words.shortened(label, 120);
    }
}

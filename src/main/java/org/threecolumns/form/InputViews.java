package org.threecolumns.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes single inputs ready to be shown, with what was typed in them. */
final class InputViews {

    private static final List<String> DATE_PARTS = List.of("Day", "Month", "Year");

    private final Map<String, String> errors;

    /** @param errors messages by input name */
    InputViews(Map<String, String> errors) {
        this.errors = errors;
    }

    /** What is asked under which name, and what was answered so far. */
    record Question(FormField field, String name, String label, String hint, Object value) {

        String id() {
            return FormView.anchor(name);
        }

        /** The answer as one text, whatever was sent. */
        String text() {
            return value instanceof String text ? text : "";
        }

        boolean isChosen(String option) {
            return value instanceof List<?> list ? list.contains(option) : option.equals(text());
        }
    }

    FieldView view(Question question, List<Option> options, FieldView.ReasonView reason) {
        return new FieldView(
                type(question.field().kind()),
                question.id(),
                question.name(),
                question.label(),
                question.hint(),
                errors.get(question.name()),
                question.text(),
                choices(question, options),
                List.of(),
                reason,
                null);
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case LONG_TEXT -> "area";
            case NUMBER -> "number";
            case DATE -> "date";
            case SELECT -> "select";
            case RADIO -> "radios";
            case CHECKLIST -> "checks";
            case CHECKBOX -> "tick";
            default -> "line";
        };
    }

    private static List<FieldView.ChoiceView> choices(Question question, List<Option> options) {
        return switch (question.field().kind()) {
            case DATE -> dateParts(question);
            case CHECKBOX -> options(question, List.of(new Option("true", question.label())));
            default -> options(question, options);
        };
    }

    /** The first option carries the id of the whole question, so that an error can link to it. */
    private static List<FieldView.ChoiceView> options(Question question, List<Option> options) {
        List<FieldView.ChoiceView> choices = new ArrayList<>();
        for (Option option : options) {
            String id = choices.isEmpty() ? question.id() : question.id() + "-option-" + (choices.size() + 1);
            choices.add(new FieldView.ChoiceView(
                    id, question.name(), option.value(), option.label(), question.isChosen(option.value())));
        }
        return choices;
    }

    private static List<FieldView.ChoiceView> dateParts(Question question) {
        List<String> typed = Dates.parts(question.text());
        List<FieldView.ChoiceView> parts = new ArrayList<>();
        for (int i = 0; i < DATE_PARTS.size(); i++) {
            String part = "-" + DATE_PARTS.get(i).toLowerCase(Locale.UK);
            String id = i == 0 ? question.id() : question.id() + part;
            parts.add(new FieldView.ChoiceView(id, question.name() + part, typed.get(i), DATE_PARTS.get(i), false));
        }
        return parts;
    }
}

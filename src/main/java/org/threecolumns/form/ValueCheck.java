package org.threecolumns.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks one answer that is there against what its field asks for. */
final class ValueCheck {

    /** What is wrong, in a code and in words. */
    record Wrong(String code, String message) {}

    private final FieldRules rules;
    private final String label;

    private ValueCheck(FieldRules rules, String label) {
        this.rules = rules;
        this.label = "“" + Messages.quoted(label) + "”";
    }

    static Optional<Wrong> check(FormField field, String label, Object value, FormContext context) {
        return Optional.ofNullable(new ValueCheck(field.rules(), label).wrong(field, value, context));
    }

    private Wrong wrong(FormField field, Object value, FormContext context) {
        if (field.kind() == FieldKind.CHECKLIST) {
            List<?> chosen = value instanceof List<?> list ? list : List.of(value);
            return chosen.stream().allMatch(c -> isOption(field, c, context)) ? null : notAnOption();
        }
        if (!(value instanceof String raw)) {
            return new Wrong("wrong-shape", label + " takes one text");
        }
        String text = Words.clean(raw);
        return switch (field.kind()) {
            case DATE -> date(text, context.today());
            case NUMBER -> number(text);
            case SELECT, RADIO -> isOption(field, text, context) ? null : notAnOption();
            case CHECKBOX -> text.equals("true") ? null : notAnOption();
            default -> text(text);
        };
    }

    private Wrong text(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > rules.maxLength()) {
            return new Wrong("too-long", label + " must be " + rules.maxLength() + " characters or fewer");
        }
        if (length < rules.minLength()) {
            return new Wrong("too-short", label + " must be " + rules.minLength() + " characters or more");
        }
        return rules.pattern() == null || BoundedText.matches(rules.pattern(), text)
                ? null
                : new Wrong("wrong-format", label + " is not written as it should be");
    }

    private Wrong date(String text, LocalDate today) {
        LocalDate date = Dates.read(text);
        if (date == null) {
            return new Wrong("not-a-date", label + " must be a real date, such as 27 3 2026");
        }
        if (rules.notPast() && date.isBefore(today)) {
            return new Wrong("date-past", label + " must be today or later");
        }
        return rules.notFuture() && date.isAfter(today)
                ? new Wrong("date-future", label + " must be today or earlier")
                : null;
    }

    private Wrong number(String text) {
        if (!Numbers.isNumber(text, rules.decimals())) {
            String places = rules.decimals() == 0 ? "a whole number" : "a number";
            return new Wrong("not-a-number", label + " must be " + places + ", such as 4");
        }
        BigDecimal number = new BigDecimal(text);
        boolean low = rules.min() != null && number.compareTo(rules.min()) < 0;
        boolean high = rules.max() != null && number.compareTo(rules.max()) > 0;
        return low || high ? new Wrong("out-of-range", label + " must be " + range()) : null;
    }

    private String range() {
        if (rules.min() == null) {
            return rules.max().toPlainString() + " or less";
        }
        return rules.max() == null
                ? rules.min().toPlainString() + " or more"
                : "between " + rules.min().toPlainString() + " and "
                        + rules.max().toPlainString();
    }

    private static boolean isOption(FormField field, Object value, FormContext context) {
        return field.choices().in(context).stream().anyMatch(o -> o.value().equals(value));
    }

    private Wrong notAnOption() {
        return new Wrong("not-an-option", "Choose one of the answers offered to " + label);
    }
}

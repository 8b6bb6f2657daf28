package org.threecolumns.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the part {@code validate} of a component, and puts a limit where the designer set none. */
final class RuleReader {

    static final int LINE = 250;
    static final int LONG = 8_000;
    private static final int MAX_LINE = 1_000;
    private static final int MAX_LONG = 20_000;
    private static final int MAX_PATTERN = 300;

    private final SchemaProblems problems;
    private final String where;

    RuleReader(SchemaProblems problems, String where) {
        this.problems = problems;
        this.where = where;
    }

    FieldRules read(JsonNode component, FieldKind kind) {
        JsonNode validate = component.path("validate");
        boolean longText = kind == FieldKind.LONG_TEXT;
        int longest = length(validate, "maxLength", longText ? LONG : LINE, longText ? MAX_LONG : MAX_LINE);
        refuseTimes(component, kind);
        refuseTypes(validate);
        return new FieldRules(
                validate.path("required").asBoolean(false),
                length(validate, "minLength", 0, longest),
                longest,
                number(validate, "min"),
                number(validate, "max"),
                length(component, "decimalDigits", 0, 6),
                pattern(validate, kind),
                component.path("disallowPassedDates").asBoolean(false),
                TraitReader.isTrue(component, "notFuture"));
    }

    private int length(JsonNode node, String name, int usual, int most) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
            return usual;
        }
        BigDecimal number = decimal(value, name);
        if (number == null) {
            return usual;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(where, "bad-rule", "Its " + name + " must lie between 0 and " + most);
            return usual;
        }
        return number.intValue();
    }

    private BigDecimal number(JsonNode validate, String name) {
        JsonNode value = validate.path(name);
        return value.isMissingNode() || value.isNull() || value.asText().isBlank() ? null : decimal(value, name);
    }

    private BigDecimal decimal(JsonNode value, String name) {
        String text = value.asText();
        if (!value.isContainerNode() && Numbers.isNumber(text, 6)) {
            return new BigDecimal(text);
        }
        problems.add(where, "bad-rule", "Its " + name + " is not a number");
        return null;
    }

    private Pattern pattern(JsonNode validate, FieldKind kind) {
        String text = validate.path("pattern").asText("");
        if (text.isBlank()) {
            return null;
        }
        if (kind != FieldKind.TEXT_LINE || text.length() > MAX_PATTERN) {
            problems.add(
                    where, "bad-pattern", "Only a text field can have a pattern, of at most " + MAX_PATTERN + " signs");
            return null;
        }
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException | StackOverflowError e) {
            problems.add(where, "bad-pattern", "Its pattern is not a regular expression");
            return null;
        }
    }

    private void refuseTypes(JsonNode validate) {
        String type = validate.path("validationType").asText("custom");
        if (!type.isBlank() && !type.equals("custom")) {
            problems.add(where, "validation-type", "The check “" + type + "” is not known; use a pattern instead");
        }
    }

    private void refuseTimes(JsonNode component, FieldKind kind) {
        if (kind == FieldKind.DATE && !component.path("subtype").asText("date").equals("date")) {
            problems.add(where, "time", "Only a date can be asked, without a time");
        }
    }
}

package org.threecolumns.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * A way as somebody asks for it.
 *
 * @param name its words on the picture; may be blank
 * @param when the variable that is asked, {@link #OTHERWISE}, {@link #AS_IT_IS} for a condition that forms cannot say, or blank for always
 * @param values the answers for which it is, with commas between them
 */
public record NewWay(String name, String when, String values) {

    /** The way for every other answer. */
    public static final String OTHERWISE = "(otherwise)";

    public static final String AS_IT_IS = "(as it is)";

    private static final int LONGEST = 200;

    /** What a condition says, as forms show it. */
    static NewWay said(String name, String condition, boolean otherwise) {
        if (otherwise) {
            return new NewWay(name, OTHERWISE, "");
        }
        if (condition.isEmpty()) {
            return new NewWay(name, "", "");
        }
        List<String> wanted =
                KnownExpressions.wantedValues(condition).stream().sorted().toList();
        return KnownExpressions.comparedVariable(condition)
                .filter(variable -> !wanted.isEmpty())
                .map(variable -> new NewWay(name, variable, String.join(", ", wanted)))
                .orElseGet(() -> new NewWay(name, AS_IT_IS, ""));
    }

    boolean asks() {
        return !when.isEmpty() && !when.equals(OTHERWISE) && !when.equals(AS_IT_IS);
    }

    String condition() {
        return "${"
                + listed().stream().map(value -> when + " == '" + value + "'").collect(Collectors.joining(" || "))
                + "}";
    }

    /** @param variables what its process may ask @param fromQuestion whether it leaves where an answer decides */
    List<FieldError> problems(Iterable<String> variables, boolean fromQuestion) {
        List<FieldError> problems = new ArrayList<>();
        if (Words.clean(name).length() > LONGEST) {
            problems.add(new FieldError("words", "too-long", "Shorten its words to " + LONGEST + " characters"));
        }
        if (!when.isEmpty() && !fromQuestion) {
            problems.add(new FieldError(
                    "words", "no-question", "Leave the answer out; only a way that leaves a question has one"));
        } else if (asks() && !isOneOf(variables)) {
            problems.add(new FieldError("when", "unknown", "Choose what is asked"));
        } else if (asks()
                && (listed().isEmpty()
                        || KnownExpressions.comparedVariable(condition()).isEmpty())) {
            problems.add(new FieldError(
                    "values",
                    "values",
                    "Write the answer as forms keep it, in letters, digits and hyphens, such as “caf”"));
        }
        return problems;
    }

    private boolean isOneOf(Iterable<String> variables) {
        for (String variable : variables) {
            if (variable.equals(when)) {
                return true;
            }
        }
        return false;
    }

    private List<String> listed() {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}

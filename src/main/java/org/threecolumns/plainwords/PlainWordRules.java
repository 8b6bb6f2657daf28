package org.threecolumns.plainwords;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldError;

/** What an entry of the list needs before it can be met in texts and help somebody. */
final class PlainWordRules {

    static final int LONGEST_TERM = 80;

    private PlainWordRules() {}

    static List<FieldError> problems(PlainWordInput input) {
        List<FieldError> problems = new ArrayList<>();
        if (Token.in(input.term()).isEmpty()) {
            problems.add(new FieldError("term", "term-empty", "Write the word that could be plainer"));
        }
        if (input.plain().isEmpty() && input.advice().isEmpty()) {
            problems.add(
                    new FieldError("plain", "plain-empty", "Write a plain wording, or advice what to write instead"));
        }
        if (input.term().contains(",")) {
            problems.add(new FieldError("term", "term-comma", "Write one term here, and its other forms below"));
        }
        limit(problems, "term", input.term(), LONGEST_TERM);
        limit(problems, "forms", input.forms(), 600);
        limit(problems, "plain", input.plain(), 200);
        limit(problems, "advice", input.advice(), 300);
        limit(problems, "notBefore", input.notBefore(), 400);
        limit(problems, "notAfter", input.notAfter(), 400);
        return problems;
    }

    private static void limit(List<FieldError> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(new FieldError(field, "too-long", "Use at most " + most + " characters"));
        }
    }
}

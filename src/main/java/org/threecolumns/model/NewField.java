package org.threecolumns.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.Words;

/**
 * A question as somebody adds it to a form.
 *
 * @param kind as Camunda Forms call it
 * @param choices one on each line
 * @param after the question before it; blank for the first place
 */
public record NewField(String question, String hint, String kind, String choices, boolean needed, String after) {

    private static final int LONGEST = 400;
    private static final int MOST_CHOICES = 50;

    /** What may be asked, in the words of a page. */
    public static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(FieldKind.TEXT_LINE.type(), "A line of text");
        kinds.put(FieldKind.LONG_TEXT.type(), "Longer text");
        kinds.put(FieldKind.DATE.type(), "A date");
        kinds.put(FieldKind.NUMBER.type(), "A number");
        kinds.put(FieldKind.RADIO.type(), "One of several choices");
        kinds.put(FieldKind.CHECKLIST.type(), "Any number of choices");
        kinds.put(FieldKind.CHECKBOX.type(), "One box to tick");
        return kinds;
    }

    Optional<FieldKind> known() {
        return FieldKind.ofType(kind).filter(found -> kinds().containsKey(kind));
    }

    boolean hasChoices() {
        return kind.equals(FieldKind.RADIO.type()) || kind.equals(FieldKind.CHECKLIST.type());
    }

    List<String> listed() {
        return choices.lines().map(Words::clean).filter(line -> !line.isEmpty()).toList();
    }

    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (Words.isBlank(question) || Wording.camel(question).isEmpty() || question.length() > LONGEST) {
            problems.add(new FieldError(
                    "question", "question", "Write the question, in at most " + LONGEST + " characters"));
        }
        if (hint.length() > LONGEST) {
            problems.add(new FieldError("hint", "too-long", "Shorten the hint to " + LONGEST + " characters"));
        }
        if (known().isEmpty()) {
            problems.add(new FieldError("kind", "none", "Choose how it is answered"));
        }
        if (hasChoices() && (listed().size() < 2 || listed().size() > MOST_CHOICES || choices.length() > 10_000)) {
            problems.add(new FieldError(
                    "choices", "choices", "Write the choices, each on its own line: from 2 to " + MOST_CHOICES));
        }
        return problems;
    }
}

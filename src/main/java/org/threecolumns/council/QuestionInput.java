package org.threecolumns.council;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldError;

/**
 * A question as it is to be.
 *
 * @param position before which place among those of its column, as it was chosen
 * @param offered "yes" or "no"
 */
record QuestionInput(String words, String place, String audience, String step, String position, String offered) {

    private static final int LONGEST = 300;

    QuestionInput {
        words = words == null ? "" : words;
        place = place == null ? "" : place;
        audience = audience == null ? "" : audience;
        step = step == null ? "" : step;
        position = position == null ? "" : position;
        offered = offered == null ? "" : offered;
    }

    static QuestionInput of(Question question) {
        return new QuestionInput(
                question.words(),
                question.place(),
                question.audience(),
                question.step(),
                String.valueOf(question.position()),
                question.offered() ? "yes" : "no");
    }

    QuestionInput withWords(String other) {
        return new QuestionInput(other, place, audience, step, position, offered);
    }

    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>(Asked.line("words", words, LONGEST));
        if (!Question.PLACES.containsKey(place)) {
            problems.add(new FieldError("place", "blank", "Choose where on the page it stands"));
        }
        if (!Question.AUDIENCES.containsKey(audience)) {
            problems.add(new FieldError("audience", "blank", "Choose whom it is for"));
        }
        if (!Question.STEPS.containsKey(step)) {
            problems.add(new FieldError("step", "blank", "Choose which step of the talk it belongs to"));
        }
        if (!position.matches("\\d{1,3}")) {
            problems.add(new FieldError("position", "blank", "Choose where it stands in its column"));
        }
        return problems;
    }

    boolean isOffered() {
        return !"no".equals(offered);
    }

    /** As it would be kept, at a place that there is. */
    Question as(long id, int places) {
        int wanted = Math.max(1, Math.min(Integer.parseInt(position), places));
        return new Question(id, place, audience, step, wanted, Asked.tidy(words), isOffered());
    }
}

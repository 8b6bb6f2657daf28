package org.threecolumns.council;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** What every change of a setting is asked besides the setting itself: why, and on what somebody based it. */
final class Asked {

    static final String SEE = "see";

    private static final int LONGEST_WHY = 400;

    private Asked() {}

    /** @param field where to look again */
    static FieldError changedMeanwhile(String field) {
        return new FieldError(
                field, "changed-meanwhile", "Somebody changed this meanwhile. Look at how it is now, then save again");
    }

    /** @param now the words that somebody else wrote there */
    static FieldError changedMeanwhile(String field, String now) {
        return new FieldError(
                field,
                "changed-meanwhile",
                "Somebody changed this meanwhile, to “" + now + "”. Look which words shall stand, then save again");
    }

    /** Nothing wrong, or what is wrong with the reason. */
    static List<FieldError> why(String why) {
        if (Words.isBlank(why)) {
            return List.of(new FieldError("why", "blank", "Say why, so that whoever asks later can read it here"));
        }
        return Words.clean(why).length() > LONGEST_WHY
                ? List.of(new FieldError("why", "too-long", "Say why in " + LONGEST_WHY + " characters or fewer"))
                : List.of();
    }

    /** Words of one line as they are kept, or what to do about them. */
    static List<FieldError> line(String field, String words, int longest) {
        if (Words.isBlank(words)) {
            return List.of(new FieldError(field, "blank", "Write the words that people will read"));
        }
        return tidy(words).length() > longest
                ? List.of(new FieldError(field, "too-long", "Use " + longest + " characters or fewer"))
                : List.of();
    }

    static String tidy(String typed) {
        return typed == null ? "" : Words.clean(Words.storable(typed)).replaceAll("\\s+", " ");
    }

    @SafeVarargs
    static List<FieldError> all(List<FieldError>... some) {
        List<FieldError> all = new ArrayList<>();
        List.of(some).forEach(all::addAll);
        return all;
    }

    /** The page again, with what is wrong. */
    static ModelAndView again(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}

package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Dates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Collects bad input of one form, by field. */
final class Problems {

    private final List<FieldError> found = new ArrayList<>();

    Problems unless(boolean ok, String field, String code, String message) {
        if (!ok) {
            found.add(new FieldError(field, code, message));
        }
        return this;
    }

    Problems written(String field, String text, int longest, String message) {
        return unless(!Words.isBlank(text), field, "blank", message).within(field, text, longest);
    }

    Problems within(String field, String text, int longest) {
        return unless(
                text == null || text.length() <= longest, field, "too-long", "Use " + longest + " characters or fewer");
    }

    /** A day that has come, and that somebody can have meant. */
    Problems pastDay(String field, LocalDate day, LocalDate today, String message) {
        return unless(day != null && Dates.isPlausible(day) && !day.isAfter(today), field, "date", message);
    }

    Problems children(String field, ChildIds named, List<Long> ofFamily) {
        return unless(named != null && !named.isEmpty(), field, "no-child", "Say which children this is about")
                .unless(
                        named == null || ofFamily.containsAll(named.ids()) && named.fits(),
                        field,
                        "other-family",
                        "One of these children does not belong to this family");
    }

    List<FieldError> list() {
        return List.copyOf(found);
    }

    static String orNull(String text) {
        return Words.isBlank(text) ? null : Words.clean(text);
    }
}

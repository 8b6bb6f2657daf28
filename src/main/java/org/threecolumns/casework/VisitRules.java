package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.form.FieldError;

/** What a visit needs to say. */
final class VisitRules {

    private VisitRules() {}

    static List<FieldError> problems(VisitInput input, List<Long> ofFamily, LocalDate today) {
        boolean seen = input.isSeen();
        return new Problems()
                .unless(
                        ofFamily.contains(input.childId()),
                        "childId",
                        "other-family",
                        "Choose which child of this family was visited")
                .pastDay(
                        "visitedOn",
                        input.visitedOn(),
                        today,
                        "Give the day of the visit, which cannot be in the future")
                .written("visitedBy", input.visitedBy(), 200, "Say who visited")
                .unless(input.seen() != null, "seen", "blank", "Say whether the child was seen")
                .unless(
                        !seen || input.seenAlone() != null,
                        "seenAlone",
                        "blank",
                        "Say whether the child was seen alone")
                .unless(
                        seen || !Boolean.TRUE.equals(input.seenAlone()),
                        "seenAlone",
                        "not-seen",
                        "A child who was not seen was not seen alone")
                .unless(
                        !seen
                                || !Boolean.FALSE.equals(input.seenAlone())
                                || Problems.orNull(input.whyNotAlone()) != null,
                        "whyNotAlone",
                        "blank",
                        "Say why the child was not seen alone")
                .within("whyNotAlone", input.whyNotAlone(), 400)
                .within("note", input.note(), 4000)
                .list();
    }
}

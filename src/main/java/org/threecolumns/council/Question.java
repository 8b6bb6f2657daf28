package org.threecolumns.council;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A coaching question as a council keeps it.
 *
 * @param place the column, or SCORES
 * @param step place of its step in the order of {@link #STEPS}
 * @param position its place among those of the column, from 1
 * @param offered whether stages show it; one that is taken away stays where it was noted as asked
 */
record Question(long id, String place, String audience, String step, int position, String words, boolean offered) {

    static final Map<String, String> KINDS = Ordered.map(
            "FRONT_DOOR", "Front door",
            "EARLY_HELP", "Early help and child in need",
            "ASSESSMENT", "Assessment and enquiry",
            "CONFERENCE", "Conference and core group",
            "REVIEW", "Review and closure",
            "ANY", "Every step");

    static final Map<String, String> PLACES = Ordered.map(
            "WORRIES", "First column",
            "STRENGTHS", "Second column",
            "NEXT_STEPS", "Third column",
            "SCORES", "The scale");

    static final Map<String, String> AUDIENCES =
            Ordered.map("FAMILY", "For the family", "CHILD", "For a child", "PROFESSIONAL", "For a professional");

    static final Map<String, String> STEPS = Ordered.map(
            "ELICIT", "Find out",
            "AMPLIFY", "Make it larger",
            "REFLECT", "Think about it",
            "START_OVER", "Begin again");

    /** "For the family, find out". */
    public String use() {
        return AUDIENCES.get(audience) + ", " + STEPS.get(step).toLowerCase(Locale.UK);
    }

    /** Where its step stands among the steps. */
    int stepNumber() {
        return List.copyOf(STEPS.keySet()).indexOf(step);
    }
}

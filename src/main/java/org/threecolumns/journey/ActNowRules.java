package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Episode;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** The very little that acting now asks: for whom, and why, in a few words. */
final class ActNowRules {

    private ActNowRules() {}

    static List<FieldError> problems(Episode episode, ChildIds familyChildren, ChildIds children, String why) {
        List<FieldError> problems = new ArrayList<>();
        if (episode == null) {
            problems.add(new FieldError(
                    "family", "no-open-episode", "Record a contact for this family first; it takes a minute"));
        }
        if (children.isEmpty()) {
            problems.add(new FieldError("children", "no-children", "Choose the children you act for"));
        } else if (!familyChildren.ids().containsAll(children.ids())) {
            problems.add(new FieldError("children", "other-family", "Choose children of this family"));
        }
        if (!children.fits()) {
            problems.add(new FieldError("children", "too-many", "Act for fewer children at once"));
        }
        if (Words.isBlank(why)) {
            problems.add(new FieldError("why", "blank", "Say in a few words why you act now"));
        } else if (why.length() > 4000) {
            problems.add(new FieldError("why", "too-long", "Use 4000 characters or fewer"));
        }
        return problems;
    }
}

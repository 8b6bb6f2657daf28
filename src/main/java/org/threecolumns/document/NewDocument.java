package org.threecolumns.document;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** A file that somebody hands in, with what they say of it. */
public record NewDocument(
        long familyId, String name, byte[] content, String about, ChildIds childIds, Audience audience, Tier tier) {

    private static final int LONGEST = 400;

    List<FieldError> problems(Visibility who) {
        List<FieldError> problems = new ArrayList<>();
        if (Words.isBlank(about)) {
            problems.add(new FieldError("about", "blank", "Say in a few words what it is"));
        } else if (about.length() > LONGEST) {
            problems.add(new FieldError("about", "too-long", "Use " + LONGEST + " characters or fewer"));
        }
        if (audience == null || !who.statutory() && audience == Audience.STATUTORY) {
            problems.add(new FieldError("audience", "choose", "Choose who may read it"));
        }
        if (tier == null || !who.statutory() && tier.isStatutoryServices()) {
            problems.add(new FieldError("tier", "choose", "Choose which work it belongs to"));
        }
        return problems;
    }
}

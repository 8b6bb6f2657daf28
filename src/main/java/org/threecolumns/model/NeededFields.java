package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.FormField;
import org.threecolumns.form.FormSchema;

/**
 * The answers that casework, clocks and returns are made from, the child's own words in what is statutory, and whether a child on a
 * protection plan still needs one (Working Together to Safeguard Children). Councils may ask more and word it better; these stay.
 */
final class NeededFields {

    /** Days of what comes next: nobody could sign a stage that takes only days gone by. */
    private static final Set<String> AHEAD = Set.of("reviewOn", "nextMeeting", "firstCoreGroupOn");

    /** @param kind what its answer must be, where a date or a list is read from it */
    record Needed(String key, Optional<FieldKind> kind) {

        static Needed of(String written) {
            String[] parts = written.split(":");
            return new Needed(parts[0], parts.length > 1 ? Optional.of(FieldKind.valueOf(parts[1])) : Optional.empty());
        }

        Optional<String> fault(FormSchema form) {
            FormField field = form.field(key).orElse(null);
            if (field == null) {
                return Optional.of("The form no longer asks “" + key + "”");
            }
            if (AHEAD.contains(key) && field.rules().notFuture()) {
                return Optional.of("“" + key + "” takes no day ahead, so nobody could answer it");
            }
            return kind.filter(wanted -> wanted != field.kind())
                    .map(wanted -> "“" + key + "” is no longer a " + (wanted == FieldKind.DATE ? "date" : "list"));
        }
    }

    private static final Map<String, List<Needed>> FORMS = Stream.of(
                    "next-step-decision.form leadProfessional otherAuthority",
                    "referral-decision.form leadProfessional source primaryNeed",
                    "assessment.form seenOn:DATE seenAlone childWords factors disability",
                    "section-47.form seenOn:DATE seenAlone childWords",
                    "strategy-discussion.form heldOn:DATE tookPart:LIST source primaryNeed leadProfessional",
                    "initial-conference.form heldOn:DATE attendees:LIST quorate childView category firstCoreGroupOn:DATE reviewOn:DATE"
                            + " coreGroupMembers:LIST",
                    "review-conference.form heldOn:DATE attendees:LIST quorate childView thresholdMet category firstCoreGroupOn:DATE reviewOn:DATE"
                            + " coreGroupMembers:LIST",
                    "core-group.form heldOn:DATE attendees:LIST nextMeeting:DATE",
                    "child-in-need.form heldOn:DATE attendees:LIST nextMeeting:DATE",
                    "cin-review.form heldOn:DATE attendees:LIST nextMeeting:DATE",
                    "taf-meeting.form attendees:LIST nextMeeting:DATE",
                    "taf-review.form attendees:LIST nextMeeting:DATE",
                    "step-down.form heldOn:DATE leadProfessional",
                    "leaving.form leftOn:DATE reasonCode",
                    "closure.form closureReason")
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(
                    line -> line[0],
                    line -> Arrays.stream(line).skip(1).map(Needed::of).toList()));

    private NeededFields() {}

    static List<Needed> of(String form) {
        return FORMS.getOrDefault(form, List.of());
    }
}

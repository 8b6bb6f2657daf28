package org.threecolumns.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.form.FormField;
import org.threecolumns.form.FormSchema;
import org.threecolumns.form.Option;

/** The decisions that people can take at each stage. Councils word them better; none may go, as its way would be gone for every child. */
final class NeededAnswers {

    /** @param answers values to choose from; or else the page brings them, under {@code from} */
    record Needed(String field, Set<String> answers, String from) {

        static Needed of(String written) {
            String[] parts = written.split("[=@]");
            return written.contains("@")
                    ? new Needed(parts[0], Set.of(), parts[1])
                    : new Needed(parts[0], Set.of(parts[1].split("\\|")), null);
        }

        /** Nothing where the field itself is gone, which another rule says. */
        Optional<String> fault(FormSchema form) {
            return form.field(field).flatMap(this::lost);
        }

        private Optional<String> lost(FormField asked) {
            if (from != null) {
                return from.equals(asked.choices().valuesKey())
                        ? Optional.empty()
                        : Optional.of("“" + field + "” no longer has its answers from “" + from + "”");
            }
            Set<String> lost = new LinkedHashSet<>(answers);
            asked.choices().options().stream().map(Option::value).forEach(lost::remove);
            return lost.isEmpty()
                    ? Optional.empty()
                    : Optional.of("“" + field + "” can no longer be answered with "
                            + lost.stream().sorted().map(one -> "“" + one + "”").collect(Collectors.joining(", ")));
        }
    }

    private static final Map<String, Needed> FORMS = Stream.of(
                    "next-step-decision.form nextStep@nextSteps",
                    "consent-decision.form nextStep@nextSteps",
                    "strategy-discussion.form strategyOutcome@strategyOutcomes",
                    "closure.form closureOutcome@closureOutcomes",
                    "family-agreement.form agreed=yes|no",
                    "authorisation.form authorised=yes|no",
                    "step-down-acceptance.form authorised=yes|no",
                    "caf.form cafOutcome=plan|needs-met|step-up",
                    "taf-meeting.form tafOutcome=continue|close|step-up",
                    "taf-review.form tafOutcome=continue|close|step-up",
                    "referral-decision.form referralOutcome=strategy-discussion|assessment|caf|no-further-action|carry-on",
                    "assessment.form assessmentOutcome=strategy-discussion|child-in-need|step-down|no-further-action|carry-on",
                    "section-47.form"
                            + " enquiryOutcome=initial-conference|child-in-need|no-conference|not-substantiated|carry-on",
                    "initial-conference.form"
                            + " conferenceOutcome=protection-plan|child-in-need|step-down|adjourned|no-further-action|carry-on",
                    "review-conference.form reviewOutcome=protection-plan|child-in-need|step-down|close|adjourned",
                    "core-group.form coreGroupOutcome=core-group|early-review",
                    "child-in-need.form cinOutcome=cin-review|step-down|close",
                    "cin-review.form cinReviewOutcome=cin-review|step-down|close",
                    "step-down.form stepDownOutcome=caf|close",
                    "leaving.form leavingOutcome=left|stays")
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(line -> line[0], line -> Needed.of(line[1])));

    private NeededAnswers() {}

    static Optional<Needed> of(String form) {
        return Optional.ofNullable(FORMS.get(form));
    }
}

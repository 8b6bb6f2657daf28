package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.form.Option;
import org.threecolumns.form.ParsedForm;

/**
 * What can come out of a model that the journey calls.
 *
 * @param called key of the model
 * @param form whose answer decides; councils may add answers to it
 * @param field the answer, under which the model keeps it
 * @param answers what can be answered; where the page brings them, in whatever state a family may be
 * @param given what was answered before it in the same model
 */
record StageAnswers(String called, String form, String field, List<String> answers, Map<String, String> given) {

    private static final List<StageAnswers> ALL = Stream.of(
                    "front-door next-step-decision nextStep"
                            + " strategy-discussion|social-care|transfer-in|caf|advice|no-further-action|carry-on",
                    "caf family-agreement agreed no",
                    "caf caf cafOutcome needs-met|step-up agreed=yes",
                    "caf taf-meeting tafOutcome continue|close|step-up agreed=yes,cafOutcome=plan",
                    "taf-review taf-review tafOutcome continue|close|step-up",
                    "closure closure closureOutcome closed|back-to-plan|cin-review|child-in-need",
                    "consent-decision consent-decision nextStep"
                            + " strategy-discussion|social-care|caf|carry-on|no-further-action",
                    "strategy-discussion strategy-discussion strategyOutcome"
                            + " section-47|assessment|caf|carry-on|no-further-action",
                    "referral referral-decision referralOutcome",
                    "assessment assessment assessmentOutcome",
                    "section-47 section-47 enquiryOutcome",
                    "initial-conference initial-conference conferenceOutcome",
                    "review-conference review-conference reviewOutcome",
                    "child-in-need child-in-need cinOutcome",
                    "cin-review cin-review cinReviewOutcome",
                    "step-down step-down stepDownOutcome")
            .map(line -> line.split(" "))
            .map(StageAnswers::read)
            .toList();

    private static StageAnswers read(String[] parts) {
        List<String> answers = parts.length > 3 ? List.of(parts[3].split("\\|")) : List.of();
        Map<String, String> given = parts.length > 4
                ? Arrays.stream(parts[4].split(","))
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))
                : Map.of();
        return new StageAnswers(parts[0], parts[1] + ".form", parts[2], answers, given);
    }

    static List<StageAnswers> of(String called) {
        return ALL.stream().filter(one -> one.called.equals(called)).toList();
    }

    /** Those that are written here and, where the form has more than stages need, those that a council added to it. */
    List<String> in(ModelSet set) {
        List<String> needed = NeededAnswers.of(form)
                .map(NeededAnswers.Needed::answers)
                .map(List::copyOf)
                .orElse(List.of());
        Stream<String> written = (answers.isEmpty() ? needed : answers).stream();
        Stream<String> own = set.form(form).filter(ParsedForm::isUsable).stream()
                .flatMap(parsed -> parsed.schema().field(field).stream())
                .flatMap(asked -> asked.choices().options().stream())
                .map(Option::value)
                .filter(value -> !needed.contains(value));
        return Stream.concat(written, own).distinct().toList();
    }
}

package org.threecolumns.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.form.FormContext;
import org.threecolumns.form.FormField;
import org.threecolumns.form.Option;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageRun;

/** What the form of an open stage offers as its outcome, here and now. */
@TestComponent
public class Offers {

    /** The answer that decides the way after a stage; every other stage decides nothing. */
    public static final Map<String, String> DECIDING = Map.ofEntries(
            Map.entry("next-step-decision", "nextStep"),
            Map.entry("family-agreement", "agreed"),
            Map.entry("caf", "cafOutcome"),
            Map.entry("taf-meeting", "tafOutcome"),
            Map.entry("taf-review", "tafOutcome"),
            Map.entry("consent-decision", "nextStep"),
            Map.entry("referral-decision", "referralOutcome"),
            Map.entry("assessment", "assessmentOutcome"),
            Map.entry("strategy-discussion", "strategyOutcome"),
            Map.entry("section-47", "enquiryOutcome"),
            Map.entry("initial-conference", "conferenceOutcome"),
            Map.entry("core-group", "coreGroupOutcome"),
            Map.entry("review-conference", "reviewOutcome"),
            Map.entry("child-in-need", "cinOutcome"),
            Map.entry("cin-review", "cinReviewOutcome"),
            Map.entry("step-down", "stepDownOutcome"),
            Map.entry("closure", "closureOutcome"),
            Map.entry("leaving", "leavingOutcome"));

    private final SchemaForms forms;
    private final StageAssessment assessment;

    Offers(SchemaForms forms, StageAssessment assessment) {
        this.forms = forms;
        this.assessment = assessment;
    }

    /** @param outcomes empty where the stage decides nothing */
    record Offer(String field, boolean perChild, List<String> outcomes) {}

    Offer of(StageRun run) {
        String key = run.kind() == StageRun.Kind.AUTHORISATION ? "authorised" : DECIDING.get(run.stage());
        Optional<FormField> field =
                key == null ? Optional.empty() : forms.schema(run.formKey()).field(key);
        return field.map(f -> offer(run, f)).orElse(new Offer(null, false, List.of()));
    }

    private Offer offer(StageRun run, FormField field) {
        FormContext context =
                forms.context(run, assessment.assess(run, null, "nobody").content());
        List<String> outcomes =
                field.choices().in(context).stream().map(Option::value).toList();
        return new Offer(field.key(), field.isPerSubject(), outcomes);
    }
}

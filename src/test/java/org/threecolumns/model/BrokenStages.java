package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.of;

import java.util.List;
import java.util.stream.Stream;

/** Stages without their name, their form, their people, their signature or their reminder. */
final class BrokenStages {

    private BrokenStages() {}

    static Stream<BrokenModel> all() {
        return Stream.of(stages(), signatures()).flatMap(List::stream);
    }

    private static List<BrokenModel> stages() {
        return List.of(
                of(
                        "stage-named",
                        "userTask_screenContact",
                        "front-door.bpmn",
                        "<camunda:property name=\"stage\" value=\"contact\" />",
                        ""),
                of(
                        "stage-named",
                        "userTask_decideClosure",
                        "closure.bpmn",
                        "name=\"stage\" value=\"closure\"",
                        "name=\"followUp\" value=\"closure\""),
                of(
                        "stage-kept",
                        "taf-review",
                        "taf-review.bpmn",
                        "name=\"stage\" value=\"taf-review\"",
                        "name=\"stage\" value=\"chat\""),
                of(
                        "stage-kept",
                        "closure",
                        "journey.bpmn",
                        "calledElement=\"closure\"",
                        "calledElement=\"tell-referrer\""),
                BrokenModels.withoutForm(),
                of("form-kept", "userTask_screenContact", "front-door.bpmn", "contact.form", "tell-referrer.form"),
                of("form-kept", "userTask_mapWithFamily", "caf.form", "\"key\": \"cafOutcome\"", "\"key\": \"other\""),
                of(
                        "role-kept",
                        "userTask_decideNextStep",
                        "front-door.bpmn",
                        " camunda:candidateGroups=\"frontdoor-manager\"",
                        ""),
                of("role-kept", "userTask_decideNextStep", "front-door.bpmn", "\"frontdoor-manager\"", "\"designer\""),
                of("role-kept", "userTask_decideNextStep", "front-door.bpmn", "\"frontdoor-manager\"", "\"everybody\""),
                of(
                        "clock-shown",
                        "userTask_tellReferrer",
                        "tell-referrer.bpmn",
                        " camunda:dueDate=\"${clocks.due(execution)}\"",
                        ""));
    }

    private static List<BrokenModel> signatures() {
        return List.of(
                of(
                        "signed-straight-after",
                        "userTask_holdTafReview",
                        "taf-review.bpmn",
                        BrokenModels.SIGNING,
                        "camunda:delegateExpression=\"${recordReminderDelegate}\""),
                of(
                        "signed-straight-after",
                        "userTask_holdTafReview",
                        "taf-review.bpmn",
                        "sourceRef=\"userTask_holdTafReview\" targetRef=\"serviceTask_signTafReview\"",
                        "sourceRef=\"userTask_holdTafReview\" targetRef=\"endEvent_tafReviewSigned\""),
                of(
                        "signature-only-there",
                        "serviceTask_remindContact",
                        "front-door.bpmn",
                        "name=\"Record reminder\" camunda:delegateExpression=\"${recordReminderDelegate}\"",
                        "name=\"Record reminder\" " + BrokenModels.SIGNING),
                of(
                        "no-save-point",
                        "serviceTask_signCaf",
                        "caf.bpmn",
                        "name=\"Sign CAF\"",
                        "name=\"Sign CAF\" camunda:asyncBefore=\"true\""),
                of(
                        "reminder-kept",
                        "userTask_mapWithFamily",
                        "caf.bpmn",
                        "cancelActivity=\"false\" attachedToRef=\"userTask_mapWithFamily\"",
                        "attachedToRef=\"userTask_mapWithFamily\""),
                of(
                        "reminder-kept",
                        "userTask_mapWithFamily",
                        "caf.bpmn",
                        "sourceRef=\"serviceTask_remindCaf\" targetRef=\"endEvent_cafReminded\"",
                        "sourceRef=\"serviceTask_remindCaf\" targetRef=\"userTask_holdTafMeeting\""));
    }
}

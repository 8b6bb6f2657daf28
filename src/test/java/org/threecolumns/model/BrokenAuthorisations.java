package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.of;

import java.util.stream.Stream;

/** Ways to lose the second look at a stage, its checkpoints or its reminder. */
final class BrokenAuthorisations {

    private BrokenAuthorisations() {}

    static Stream<BrokenModel> all() {
        return Stream.of(
                of(
                        "authorisation-kept",
                        "userTask_assessWithFamily",
                        "assessment.bpmn",
                        "name=\"authorises\" value=\"assessment\"",
                        "name=\"followUp\" value=\"assessment-note\""),
                of(
                        "authorisation-kept",
                        "userTask_assessWithFamily",
                        "assessment.bpmn",
                        "name=\"authorises\" value=\"assessment\"",
                        "name=\"authorises\" value=\"caf\""),
                of(
                        "stage-named",
                        "userTask_authoriseAssessment",
                        "assessment.bpmn",
                        "<camunda:property name=\"authorises\" value=\"assessment\" />",
                        "<camunda:property name=\"authorises\" value=\"assessment\" />"
                                + "<camunda:property name=\"followUp\" value=\"note\" />"),
                of(
                        "form-kept",
                        "userTask_acceptHandover",
                        "step-down.bpmn",
                        "step-down-acceptance.form",
                        "authorisation.form"),
                of(
                        "authorised-straight-after",
                        "userTask_authoriseEnquiry",
                        "section-47.bpmn",
                        "name=\"authorises\" value=\"section-47\"",
                        "name=\"authorises\" value=\"assessment\""),
                of(
                                "authorised-straight-after",
                                "userTask_authoriseEnquiry",
                                "section-47.bpmn",
                                "sourceRef=\"gateway_enquiryJoin\" targetRef=\"userTask_makeEnquiry\"",
                                "sourceRef=\"gateway_enquiryJoin\" targetRef=\"userTask_authoriseEnquiry\"")
                        .and(
                                "<bpmn:incoming>flow_enquirySigned</bpmn:incoming>",
                                "<bpmn:incoming>flow_enquirySigned</bpmn:incoming><bpmn:incoming>flow_toEnquiry</bpmn:incoming>"),
                of(
                        "signed-straight-after",
                        "userTask_authoriseEnquiry",
                        "section-47.bpmn",
                        "${recordAuthorisationDelegate}",
                        "${recordFollowUpDelegate}"),
                of(
                        "authorised-by-another",
                        "userTask_endorsePlan",
                        "child-in-need.bpmn",
                        "\"teammanager\"",
                        "\"socialworker\""),
                of(
                        "returned-to-stage",
                        "userTask_authoriseAssessment",
                        "assessment.bpmn",
                        "name=\"No, returned\" sourceRef=\"gateway_authorised\" targetRef=\"gateway_assessmentJoin\"",
                        "name=\"No, returned\" sourceRef=\"gateway_authorised\" targetRef=\"endEvent_assessmentAuthorised\""),
                of(
                        "returned-to-stage",
                        "userTask_endorseReview",
                        "cin-review.bpmn",
                        "${authorised == 'yes'}",
                        "${authorised == 'yes' || authorised == 'no'}"),
                of(
                        "returned-to-stage",
                        "userTask_endorseReview",
                        "cin-review.bpmn",
                        "default=\"flow_returned\"",
                        "default=\"flow_authorised\""),
                of(
                        "returned-to-stage",
                        "userTask_acceptHandover",
                        "step-down.bpmn",
                        "name=\"route\" value=\"authorised\"",
                        "name=\"route\" value=\"stepDownOutcome\""),
                of(
                        "checkpoint-kept",
                        "userTask_assessWithFamily",
                        "assessment.bpmn",
                        "${clocks.checkpoint(execution, 'assessment-checkpoint-2')}",
                        "${clocks.checkpoint(execution, 'assessment-checkpoint-1')}"),
                of(
                        "checkpoint-kept",
                        "event_firstCheckpoint",
                        "assessment.bpmn",
                        "name=\"First checkpoint due\" cancelActivity=\"false\"",
                        "name=\"First checkpoint due\""),
                of(
                        "checkpoint-kept",
                        "event_firstCheckpoint",
                        "assessment.bpmn",
                        "name=\"checkpoint\" value=\"assessment-checkpoint-1\"",
                        "name=\"checkpoint\" value=\"assessment-checkpoint-2\""),
                of(
                        "checkpoint-kept",
                        "event_secondCheckpoint",
                        "assessment.bpmn",
                        "sourceRef=\"serviceTask_recordSecondCheckpoint\" targetRef=\"endEvent_secondCheckpoint\"",
                        "sourceRef=\"serviceTask_recordSecondCheckpoint\" targetRef=\"userTask_authoriseAssessment\""),
                of(
                        "reminder-kept",
                        "userTask_authoriseAssessment",
                        "assessment.bpmn",
                        "attachedToRef=\"userTask_authoriseAssessment\"",
                        "attachedToRef=\"userTask_assessWithFamily\""),
                of(
                        "known-expressions",
                        "timer_firstCheckpoint",
                        "assessment.bpmn",
                        "'assessment-checkpoint-1')}",
                        "execution.id)}"));
    }
}

package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("assessment")
class AssessmentProcessTest extends AuthorisedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "assessment",
                "sami.social",
                List.of(
                        "userTask_assessWithFamily",
                        "serviceTask_signAssessment",
                        "userTask_authoriseAssessment",
                        "endEvent_assessmentAuthorised"),
                List.of("endEvent_assessmentReminded", "endEvent_authorisationReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy").to("referral-decision").care().refers("assessment");
    }

    @Override
    void sign(Care care) {
        care.assesses("child-in-need");
    }

    @Test
    void checkpoints_openOnWorkingDays10And25() {
        Care care = ready();
        care.walk().isRemindedOf("assessment");
        assertThat(evidence.checkpoints(care.walk())).containsExactly("2026-03-17", "2026-04-09");
        care.assesses("no-further-action").authorises("assessment");
        assertThat(care.walk().instance("assessment"))
                .hasPassed("endEvent_firstCheckpoint", "endEvent_secondCheckpoint")
                .isEnded();
    }

    @Test
    void nobodyAuthorisesTheirOwnWork() {
        Care care = ready();
        care.assesses("no-further-action");
        assertThat(care.tries("assessment-authorisation", "sami.social", run -> CareAnswers.authorisation(true)))
                .extracting(Gap::code)
                .contains("not-yours-to-sign");
    }
}

package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.StageRun;

@ProductTest
@CoversEveryFlow("front-door")
class FrontDoorProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void screenedAndDecided_endsWithTheDecisionPerChild() {
        Walk walk = walks.begin("Poppy", "Reed").screens().decides("advice");
        assertThat(walk.instance("front-door"))
                .hasPassedInOrder(
                        "userTask_screenContact",
                        "serviceTask_signContact",
                        "userTask_decideNextStep",
                        "serviceTask_signNextStep",
                        "endEvent_nextStepDecided")
                .hasNotPassed("endEvent_contactReminded", "endEvent_nextStepReminded")
                .isEnded();
        assertThat(evidence.runs(walk)).startsWith("contact SIGNED", "next-step-decision SIGNED");
        assertThat(evidence.record(walk, "next-step-decision").route()).isEqualTo("advice");
        assertThat(evidence.record(walk, "next-step-decision").routeChildIds()).isEqualTo(walk.children());
    }

    @Test
    void incompleteContact_staysOpenAndNamesEveryGap() {
        Walk walk = walks.begin("Poppy");
        assertThat(walk.signsBlank("contact", "fiona.frontdoor"))
                .extracting(Gap::code)
                .contains("empty-column", "no-next-step", "no-impact", "no-score", "required");
        assertThat(walk.instance("front-door"))
                .isWaitingAt("userTask_screenContact")
                .hasNotPassed("serviceTask_signContact");
        assertThat(evidence.runs(walk)).containsExactly("contact OPEN");
        assertThat(evidence.records(walk)).isEmpty();
    }

    @Test
    void incompleteDecision_staysOpenAndLeavesTheContactSigned() {
        Walk walk = walks.begin("Poppy").screens();
        assertThat(walk.signsBlank("next-step-decision", "mina.manager"))
                .extracting(Gap::code)
                .contains("no-score", "required");
        assertThat(walk.instance("front-door"))
                .isWaitingAt("userTask_decideNextStep")
                .hasNotPassed("endEvent_nextStepDecided");
        assertThat(evidence.runs(walk)).containsExactly("contact SIGNED", "next-step-decision OPEN");
    }

    @Test
    void decidedByAWorker_isRefused() {
        Walk walk = walks.begin("Poppy").screens();
        assertThat(walk.tries("next-step-decision", "fiona.frontdoor", run -> Answers.decision(run, "advice")))
                .extracting(Gap::code)
                .contains("not-yours-to-sign", "same-person");
        assertThat(walk.open()).containsExactly("next-step-decision");
    }

    @Test
    void decidedOnlyForSomeChildren_isRefusedForTheOthers() {
        Walk walk = walks.begin("Poppy", "Reed").screens();
        Long poppy = walk.children().ids().get(0);
        Long reed = walk.children().ids().get(1);
        assertThat(walk.tries(
                        "next-step-decision",
                        "mina.manager",
                        run -> Answers.decision(Map.of("child-" + poppy, "advice"))))
                .extracting(Gap::field)
                .containsExactly("f.nextStep.child-" + reed);
    }

    @Test
    void remindersDue_areRecordedAndTheStagesGoOn() {
        Walk walk = walks.begin("Poppy").isRemindedOf("contact");
        assertThat(walk.instance("front-door"))
                .hasPassed("endEvent_contactReminded")
                .isWaitingAt("userTask_screenContact");
        StageRun contact = walk.run("contact");
        assertThat(contact.remindedAt()).isEqualTo(contact.dueAt());
        walk.screens().isRemindedOf("next-step-decision");
        assertThat(walk.run("next-step-decision").remindedAt()).isNotNull();
        walk.decides("advice");
        assertThat(walk.instance("front-door"))
                .hasPassed("endEvent_nextStepReminded", "endEvent_nextStepDecided")
                .isEnded();
    }
}

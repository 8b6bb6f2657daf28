package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("closure")
class ClosureProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Offers offers;

    @Test
    void closed_endsWithTheDecisionToClose() {
        Walk walk = proposed().closes("closed");
        assertThat(walk.instance("closure"))
                .hasPassedInOrder("userTask_decideClosure", "serviceTask_signClosure", "endEvent_closureDecided")
                .hasNotPassed("endEvent_closureReminded")
                .isEnded();
        assertThat(evidence.record(walk, "closure").route()).isEqualTo("closed");
    }

    @Test
    void sentBack_endsWithTheDecisionToGoOn() {
        Walk walk = proposed().closes("back-to-plan");
        assertThat(walk.instance("closure"))
                .hasPassed("endEvent_closureDecided")
                .isEnded();
        assertThat(evidence.record(walk, "closure").route()).isEqualTo("back-to-plan");
        assertThat(walk.open()).contains("taf-review");
    }

    @Test
    void incompleteClosure_staysOpenAndNamesEveryGap() {
        Walk walk = proposed();
        assertThat(walk.signsBlank("closure", "hope.head"))
                .extracting(Gap::code)
                .contains("no-score", "no-family-score", "required");
        assertThat(walk.instance("closure"))
                .isWaitingAt("userTask_decideClosure")
                .hasNotPassed("endEvent_closureDecided");
    }

    @Test
    void somethingStillOwed_isRefusedUntilItIsWrittenUp() {
        Walk walk = proposed();
        walk.actsNow();
        assertThat(walk.tries("closure", "hope.head", run -> Answers.closure("closed")))
                .extracting(Gap::code)
                .containsExactly("open-debt");
        assertThat(walk.instance("closure")).isWaitingAt("userTask_decideClosure");
        walk.discussesStrategy().closes("closed");
        assertThat(walk.instance("closure"))
                .hasPassed("endEvent_closureDecided")
                .isEnded();
    }

    @Test
    void reminderDue_isRecordedAndTheClosureGoesOn() {
        Walk walk = proposed().isRemindedOf("closure");
        assertThat(walk.run("closure").remindedAt()).isNotNull();
        walk.closes("closed");
        assertThat(walk.instance("closure"))
                .hasPassed("endEvent_closureReminded", "endEvent_closureDecided")
                .isEnded();
    }

    /** Moved here with another authority's plan: its conference is open, and there is no child in need plan to go back to. */
    @Test
    void childOnATemporaryPlan_isNotSentToAChildInNeedReview() {
        Walk walk = walks.begin("Poppy").to("caf").another().screens();
        walk.maps("needs-met").decides("transfer-in");
        assertThat(walk.open()).contains("closure", "initial-conference");
        assertThat(offers.of(walk.run("closure")).outcomes()).containsExactlyInAnyOrder("closed", "back-to-plan");
    }

    private Walk proposed() {
        return walks.begin("Poppy").to("closure");
    }
}

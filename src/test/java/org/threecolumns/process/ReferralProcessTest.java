package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.completeness.Gap;
import org.threecolumns.timeliness.MovableClock;

@ProductTest
@CoversEveryFlow("referral")
class ReferralProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void held_endsSigned() {
        Care care = ready();
        care.refers("assessment");
        assertThat(care.walk().instance("referral"))
                .hasPassedInOrder(
                        "userTask_decideReferral", "serviceTask_signReferralDecision", "endEvent_referralDecided")
                .hasNotPassed("endEvent_referralDecisionReminded")
                .isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("referral-decision", "tess.team"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("referral"))
                .isWaitingAt("userTask_decideReferral")
                .hasNotPassed("endEvent_referralDecided");
    }

    @Test
    void reminderDue_isRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("referral-decision");
        assertThat(care.walk().run("referral-decision").remindedAt()).isNotNull();
        care.refers("assessment");
        assertThat(care.walk().instance("referral"))
                .hasPassed("endEvent_referralDecisionReminded", "endEvent_referralDecided")
                .isEnded();
    }

    @Test
    void notTakenOn_isClosedAtOnceAndNothingHangsOnIt() {
        Care care = ready().refers("no-further-action");
        assertThat(care.casework(0).referrals().get(0).accepted()).isFalse();
        assertThat(care.casework(0).openReferral()).isEmpty();
    }

    @Test
    void takenOn_startsTheFortyFiveDays() {
        Care care = ready().refers("assessment");
        assertThat(care.walk().run("assessment").dueOn()).isEqualTo("2026-05-08");
        assertThat(care.casework(0).openReferral().orElseThrow().source()).isEqualTo("2A");
    }

    private Care ready() {
        return walks.begin("Poppy").to("referral-decision").care();
    }
}

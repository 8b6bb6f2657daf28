package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;

@ProductTest
@CoversEveryFlow("referral")
class ReferralProcessTest extends SignedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "referral",
                "referral-decision",
                "tess.team",
                List.of("userTask_decideReferral", "serviceTask_signReferralDecision", "endEvent_referralDecided"),
                List.of("endEvent_referralDecisionReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy").to("referral-decision").care();
    }

    @Override
    void sign(Care care) {
        care.refers("assessment");
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
}

package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;

@ProductTest
@CoversEveryFlow("step-down")
class StepDownProcessTest extends AuthorisedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "step-down",
                "sami.social",
                List.of(
                        "userTask_holdHandoverMeeting",
                        "serviceTask_signHandover",
                        "userTask_acceptHandover",
                        "endEvent_handoverAccepted"),
                List.of("endEvent_handoverReminded", "endEvent_acceptanceReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy")
                .to("referral-decision")
                .care()
                .refers("assessment")
                .assesses("step-down")
                .authorises("assessment");
    }

    @Override
    void sign(Care care) {
        care.handsOver("caf");
    }

    @Override
    void authorise(Care care) {
        care.accepts(true);
    }

    @Override
    void giveBack(Care care) {
        care.accepts(false);
    }

    @Override
    String secondPerson() {
        return "lena.lead";
    }

    @Test
    void leadProfessional_seesWhatIsHandedDownAndNothingElse() {
        Care care = ready().handsOver("caf").accepts(true);
        assertThat(care.open()).contains("family-agreement");
        assertThat(evidence.wordsForEarlyHelp(care.walk())).isNotEmpty();
    }
}

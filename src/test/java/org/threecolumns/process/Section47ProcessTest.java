package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("section-47")
class Section47ProcessTest extends AuthorisedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "section-47",
                "sami.social",
                List.of(
                        "userTask_makeEnquiry",
                        "serviceTask_signEnquiry",
                        "userTask_authoriseEnquiry",
                        "endEvent_enquiryAuthorised"),
                List.of("endEvent_enquiryReminded", "endEvent_authorisationReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy").to("strategy-discussion").care().discusses("section-47");
    }

    @Override
    void sign(Care care) {
        care.enquires("initial-conference");
    }

    @Test
    void secondEnquiryAboutTheSameChild_isRefused() {
        Care care = ready();
        care.walk().actsNow();
        assertThat(care.tries(
                        "strategy-discussion",
                        "tess.team",
                        run -> CareAnswers.strategy(run, care.today(), "section-47")))
                .extracting(Gap::code)
                .containsExactly("enquiry-open");
    }
}

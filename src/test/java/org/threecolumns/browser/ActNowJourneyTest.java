package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActNowJourneyTest extends BrowserTest {

    private static final String CAF = "Early help: CAF (Early Help Assessment)";
    private static final String CARRY_ON = "What we do already goes on, and nothing more is needed now";

    @Test
    void actingNowTwiceInTheMiddle_endsNothingAndIsWrittenUp() {
        FamilyAtScreen family = family("Burnet")
                .actNow("fiona.frontdoor", "Bruise on her arm, Mum not reachable.")
                .contactIsScreened()
                .nextStepIs(CAF)
                .referrerIsTold()
                .actNow("sami.social", "Mum rang: somebody is at the door.")
                .hasOpen(
                        "The family's agreement", "Strategy discussion", "Bruise on her arm", "somebody is at the door")
                .socialCare()
                .strategyIsDiscussed(CARRY_ON)
                .strategyIsDiscussed(CARRY_ON)
                .family();
        assertThat(family.page("hope.head")).doesNotContain("still to be written up");
        assertThat(family.page("lena.lead")).doesNotContain("Bruise", "at the door", "Strategy");
        family.familyAnswers("No").decidedWithoutConsent("No further action").isClosed();
    }

    @Test
    void aDebtCanBeWrittenUpByItself_andClosingWaitsForIt() {
        FamilyAtScreen family = family("Speedwell")
                .actNow("fiona.frontdoor", "Alone on the road.")
                .contactIsScreened()
                .nextStepIs("No further action")
                .referrerIsTold();
        assertThat(family.page("hope.head")).contains("open with us", "still to be written up");
        family.debtIsWrittenUp()
                .socialCare()
                .strategyIsDiscussed("No further action")
                .family()
                .isClosed();
    }
}

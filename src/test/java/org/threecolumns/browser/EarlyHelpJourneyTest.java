package org.threecolumns.browser;

import org.junit.jupiter.api.Test;

class EarlyHelpJourneyTest extends BrowserTest {

    private static final String CAF = "Early help: CAF (Early Help Assessment)";
    private static final String GO_ON = "Go on with the plan";

    @Test
    void cafToClosed_withNeedsMetOverThreeReviews() {
        family("Foxglove")
                .contactIsScreened()
                .nextStepIs(CAF)
                .referrerIsTold()
                .familyAnswers("Yes")
                .cafIsMapped("Make a plan with a team around the family")
                .tafDecides("TAF meeting", GO_ON)
                .tafDecides("TAF review", GO_ON)
                .tafDecides("TAF review", GO_ON)
                .tafDecides("TAF review", "Stop meeting, as the family has what it needs")
                .planIsClosed()
                .isClosed();
    }

    @Test
    void consentDeclined_aManagerDecides() {
        family("Tansy")
                .contactIsScreened()
                .nextStepIs(CAF)
                .referrerIsTold()
                .familyAnswers("No")
                .decidedWithoutConsent("No further action")
                .isClosed();
    }

    @Test
    void consentWithdrawnInTheMiddle_aManagerDecides() {
        family("Campion")
                .contactIsScreened()
                .nextStepIs(CAF)
                .referrerIsTold()
                .familyAnswers("Yes")
                .consentIsWithdrawn()
                .decidedWithoutConsent("No further action")
                .isClosed();
    }

    @Test
    void stepUp_comesThroughTheFrontDoorAgain() {
        family("Mallow")
                .contactIsScreened()
                .nextStepIs(CAF)
                .referrerIsTold()
                .familyAnswers("Yes")
                .cafIsMapped("More help is needed than early help can give")
                .contactIsScreened()
                .nextStepIs("Referral to social care")
                .referrerIsTold()
                .socialCare()
                .referralIsDecided("Nothing more from social care now")
                .family()
                .isClosed();
    }
}

package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Routes of social care that need no protection plan. */
class SocialCareJourneyTest extends CareTest {

    private static final String ASSESSMENT = "Authorisation of the assessment";

    @Test
    void referralToAssessmentToChildInNeedToClosed() {
        SocialCareAtScreen family = socialCare(care.referred("Poppy"))
                .referralIsDecided("A child and family assessment")
                .isAssessed("A child in need plan with a social worker")
                .isAgreed(ASSESSMENT)
                .needIsPlanned("This plan, and a review")
                .isAgreed("Endorsement of the child in need plan");
        assertThat(family.family().page("sami.social")).contains("Child in need plan, since 3 March 2026");
        later(30);
        family.needIsReviewed("Stop meeting, as the child has what it needs")
                .isAgreed("Endorsement of the child in need review")
                .family()
                .planIsClosed()
                .isClosed();
    }

    @Test
    void assessmentToNoFurtherAction() {
        SocialCareAtScreen family = socialCare(care.inAssessment("Poppy")).isAssessed("Nothing more from us now");
        family.family().hasOpen(ASSESSMENT);
        family.isAgreed(ASSESSMENT).family().isClosed();
    }

    @Test
    void assessmentSteppedDownByAHandoverMeeting_returnedOnceThenAccepted_thenConsentIsDeclined() {
        SocialCareAtScreen family = socialCare(care.steppedDown("Poppy")).handoverIs("No, I return it");
        family.family().hasOpen("Step-down to early help");
        family.isHandedOver().handoverIs("Yes").family().hasOpen("The family's agreement");
        assertThat(family.family().page("sami.social")).contains("Nothing is open.");
        family.family()
                .familyAnswers("No")
                .decidedWithoutConsent("No further action")
                .isClosed();
    }
}

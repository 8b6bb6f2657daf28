package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Routes through strategy discussion, section 47 enquiry, conference and protection plan. */
class ProtectionJourneyTest extends CareTest {

    private static final String LOOK_INTO_IT = "Look into it at once (section 47 enquiry)";
    private static final String CONFERENCE = "Harm was found, and it could happen again: hold a conference";
    private static final String ENQUIRY = "Authorisation of the section 47 enquiry";
    private static final String PLAN = "A protection plan";

    @Test
    void enquiryToConferenceToPlan_coreGroups_andAReviewThatContinues() {
        SocialCareAtScreen family = socialCare(care.suspected("Poppy"))
                .strategyIsDiscussed(LOOK_INTO_IT)
                .isEnquiredInto(CONFERENCE)
                .isAgreed(ENQUIRY);
        later(6);
        family.conferenceDecides(PLAN).family().hasOpen("Core group", "Review conference");
        assertThat(family.family().page("sami.social"))
                .contains("Child protection plan: being hurt physically, since 9 March 2026");
        later(7);
        family.coreGroupMeets("Go on with the plan, and meet again");
        later(28);
        family.coreGroupMeets("Ask for an earlier review conference, and meet again");
        later(7);
        family.reviewDecides("The protection plan goes on").family().hasOpen("Core group", "Review conference");
    }

    @Test
    void aReviewThatEndsThePlanIntoChildInNeed_steppedDown() {
        long known = care.onlyOnAPlan("Poppy");
        later(28);
        SocialCareAtScreen family =
                socialCare(known).reviewDecides("The protection plan ends, a child in need plan follows");
        assertThat(family.family().page("sami.social"))
                .contains("Core group for Poppy: Superseded by Review conference");
        family.needIsPlanned("Early help, without a social worker")
                .isAgreed("Endorsement of the child in need plan")
                .isHandedOver()
                .handoverIs("Yes")
                .family()
                .hasOpen("The family's agreement");
    }

    @Test
    void noHarmIsFound_andTheAssessmentGoesOn() {
        socialCare(care.inEnquiry("Poppy"))
                .isEnquiredInto("No harm was found")
                .isAgreed(ENQUIRY)
                .isAssessed("Nothing more from us now")
                .isAgreed("Authorisation of the assessment")
                .family()
                .isClosed();
    }

    @Test
    void harmWithNoContinuingRisk_isAChildInNeedPlan() {
        socialCare(care.inEnquiry("Poppy"))
                .isEnquiredInto("Harm was found, but it is not likely to happen again: child in need plan")
                .isReturned(ENQUIRY)
                .isEnquiredInto("Harm was found, but it is not likely to happen again: child in need plan")
                .isAgreed(ENQUIRY)
                .family()
                .hasOpen("Child in need plan", "Child and family assessment");
    }

    @Test
    void noConference_aServiceAsksForOne_andItsPlanSupersedesTheOther() {
        SocialCareAtScreen family = socialCare(care.inEnquiry("Poppy"))
                .isEnquiredInto("Harm was found, but a conference would not help: child in need plan")
                .isAgreed(ENQUIRY)
                .needIsPlanned("This plan, and a review")
                .isAgreed("Endorsement of the child in need plan");
        family.conferenceIsAskedFor().conferenceDecides(PLAN);
        assertThat(family.family().page("sami.social"))
                .contains("Child in need review for Poppy: Superseded by Initial conference", "Child protection plan");
    }

    @Test
    void conferenceWithTooFewServices_isAdjourned_andTheFirstClockRunsOn() {
        long known = care.beforeConference("Poppy");
        later(6);
        SocialCareAtScreen family = socialCare(known);
        assertThat(family.family().page("carl.chair")).contains("24 March");
        family.conferenceIsAdjourned();
        assertThat(family.family().page("carl.chair")).contains("Initial conference", "24 March");
        later(7);
        family.conferenceDecides(PLAN).family().hasOpen("Core group", "Review conference");
    }

    @Test
    void aFamilyMovesHereWithAPlan() {
        SocialCareAtScreen family = known(care.reported("Poppy"))
                .contactIsScreened()
                .hasMovedHereFrom("Stockport")
                .referrerIsTold()
                .socialCare();
        assertThat(family.family().page("carl.chair")).contains("Initial conference", "24 March");
        family.conferenceDecides(PLAN).family().hasOpen("Core group", "Review conference");
    }
}

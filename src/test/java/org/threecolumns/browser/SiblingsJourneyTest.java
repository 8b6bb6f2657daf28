package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Brothers and sisters who go different ways, act now and contacts beside a plan, and children who come and go. */
class SiblingsJourneyTest extends CareTest {

    private static final String CARRY_ON = "What we do already goes on, and nothing more is needed now";

    @Test
    void siblingsPart_oneToAPlan_oneToChildInNeed_oneToNothingMore() {
        long known = care.beforeConference("Poppy", "Reed", "Fern");
        later(6);
        SocialCareAtScreen family = socialCare(known)
                .conferenceDecides(
                        "A protection plan", "A child in need plan, no protection plan", "Nothing more from us now");
        family.family().hasOpen("Core group", "Review conference", "Child in need plan");
        family.isAssessed(
                        "What we do already goes on, and nothing is added",
                        "What we do already goes on, and nothing is added",
                        "Nothing more from us now")
                .isAgreed("Authorisation of the assessment");
        assertThat(family.family().page("sami.social"))
                .contains("Nothing is open.", "Child protection plan", "Child in need plan");
    }

    @Test
    void siblingsJoinAgain_andAreClosedTogether() {
        SocialCareAtScreen family = socialCare(care.parted("Poppy", "Reed")).goOnTogether();
        assertThat(family.family().page("sami.social")).contains("Poppy and Reed");
        later(30);
        family.needIsReviewed("Stop meeting, as the child has what it needs")
                .isAgreed("Endorsement of the child in need review")
                .family()
                .planIsClosed()
                .isClosed();
    }

    @Test
    void actNowForOneChildDuringAPlan_twice_endsNothing() {
        known(care.onlyOnAPlan("Poppy", "Reed"))
                .actNow("sami.social", "A new bruise.")
                .actNow("tess.team", "Shouting behind the door.")
                .socialCare()
                .strategyIsDiscussed(CARRY_ON)
                .strategyIsDiscussed(CARRY_ON)
                .family()
                .hasOpen("Core group", "Review conference");
    }

    @Test
    void aSecondContactDuringAPlan_isPassedToTheWorker() {
        FamilyAtScreen family = known(care.onlyOnAPlan("Poppy"))
                .isReportedAgain("Shouting again last night.")
                .contactIsScreened()
                .nextStepIs("Pass it on to the family's worker")
                .referrerIsTold()
                .hasOpen("Core group", "Review conference");
        assertThat(family.page("sami.social")).contains("Shouting again last night.");
    }

    @Test
    void anUnbornChildIsBornDuringThePlan() {
        long known = care.onlyOnAPlan("Baby");
        care.expecting(known);
        later(7);
        SocialCareAtScreen family =
                socialCare(known).isBorn("Iris").coreGroupMeets("Go on with the plan, and meet again");
        assertThat(family.family().page("sami.social"))
                .contains("Iris Larkspur", "Child protection plan")
                .doesNotContain("Baby Larkspur");
    }

    @Test
    void visitsAreRecorded_andThenTheFamilyMovesAway() {
        long known = care.onAPlan("Poppy");
        later(3);
        SocialCareAtScreen family = socialCare(known).isVisited();
        assertThat(family.family().page("sami.social"))
                .contains("by 26 March 2026", "12 March 2026, by Sami Yusuf: seen alone");
        family.movesAway().family().hasOpen("Core group", "A child leaves us");
        family.leavingIsConfirmed().family().isClosed();
    }
}

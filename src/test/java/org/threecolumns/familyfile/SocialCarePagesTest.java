package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.family.Child;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** What the family's file shows and takes of social care. */
@ProductTest
class SocialCarePagesTest {

    @Autowired
    private PageVisitor pages;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private CaseworkReading casework;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(TestClock.START);
    }

    @Test
    void theFamilyPage_saysWhatEachChildHasOpenAndSinceWhen() {
        String page = family("sami.social", care.onAPlan("Poppy"));
        assertThat(page)
                .contains(
                        "With social care",
                        "Referral since 3 March 2026",
                        "Assessment under way since 3 March 2026",
                        "Child protection plan: being made to feel scared or worthless (emotional abuse), since 9 March 2026",
                        "Next visit by 23 March 2026, due in 10 working days",
                        "Visits: read them or record one")
                .doesNotContain("A service asks for a conference", "Last visit");
    }

    @Test
    void whereNothingIsOpen_thePageSaysSo() {
        long family = kit.firstContact("Poppy").familyId();
        assertThat(family("sami.social", family)).contains("With social care Poppy Larkspur Nothing is open.");
    }

    @Test
    void anAuditorReads_andIsOfferedNothingToDo() {
        long family = care.withoutConference("Poppy");
        assertThat(family("ari.auditor", family))
                .contains("With social care", "Read the visits")
                .doesNotContain("A service asks for a conference", "record one");
        assertThat(pages.get("ari.auditor", "/families/" + care.reference(family))
                        .html())
                .doesNotContain("/leaving\"");
        String visits = "/families/" + care.reference(family) + "/visits";
        assertThat(pages.get("ari.auditor", visits).text()).doesNotContain("Record a visit");
        assertThat(pages.post("ari.auditor", visits).status()).isEqualTo(403);
    }

    @Test
    void aVisit_isRecordedAndMovesTheNextOne() {
        long family = care.onAPlan("Poppy");
        clock.set(TestClock.START.plusDays(8));
        Page saved =
                visit(family, "visitedOn", "10/3/2026", "seen", "yes", "seenAlone", "no", "whyNotAlone", "Asleep.");
        assertThat(saved.status()).isEqualTo(302);
        assertThat(pages.get("sami.social", saved.location()).text())
                .contains("10 March 2026, by Sami Yusuf: seen, but not alone, because: Asleep.")
                .contains("written down by Sami Yusuf on 11 March 2026");
        assertThat(family("sami.social", family))
                .contains("Next visit by 24 March 2026")
                .contains("Last visit 10 March 2026, by Sami Yusuf: seen, but not alone");
    }

    @Test
    void aVisitThatSaysTooLittle_comesBackWithEveryWordAndEachGap() {
        long family = care.onAPlan("Poppy", "Sam");
        Page page =
                pages.post("sami.social", "/families/" + care.reference(family) + "/visits", "note", "Mum was out.");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "There is a problem",
                        "Choose which child of this family was visited",
                        "Give the day of the visit",
                        "Say who visited",
                        "Say whether the child was seen",
                        "Mum was out.");
    }

    @Test
    void manyVisits_areReadAPageAtATime() {
        long family = care.onAPlan("Poppy");
        clock.set(TestClock.START.plusDays(27));
        IntStream.rangeClosed(10, 22).forEach(day -> visit(family, "visitedOn", day + "/3/2026", "seen", "no"));
        Child child = care.children(family).get(0);
        String visits = "/families/" + care.reference(family) + "/visits";
        assertThat(pages.get("sami.social", visits).text())
                .contains("22 March 2026, by", "13 March 2026, by", "Earlier visits")
                .doesNotContain("12 March 2026, by");
        assertThat(pages.get("sami.social", visits + "/" + child.id() + "?after=2026-03-13&id=0")
                        .text())
                .contains("12 March 2026, by", "10 March 2026, by")
                .doesNotContain("Earlier visits", "13 March 2026, by");
    }

    @Test
    void visitsDue_areListedWithTheLateOnesInWords() {
        long family = care.onAPlan("Poppy");
        clock.set(TestClock.START.plusDays(23));
        long plan = casework.ofChild(care.children(family).get(0).id())
                .openPlan()
                .orElseThrow()
                .id();
        String here = "/visits?after=2026-03-23&id=" + (plan - 1);
        assertThat(pages.get("sami.social", here).text())
                .contains(
                        "Poppy LarkspurChild protection plan 3 working days late23 March 2026 not seen under this plan",
                        care.reference(family));
        visit(family, "visitedOn", "26/3/2026", "seen", "yes", "seenAlone", "yes");
        assertThat(pages.get("sami.social", here).text()).doesNotContain(care.reference(family));
    }

    @Test
    void leaving_isSaidAndGoesToAManager() {
        long family = care.inAssessment("Poppy", "Sam");
        String leaving = "/families/" + care.reference(family) + "/leaving";
        assertThat(pages.get("sami.social", leaving).text()).contains("They have moved to another council");
        Page refused = pages.post("sami.social", leaving, "words", "A van came.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Say which children this is about", "Say why they leave us", "Give the day", "A van came.");
        String child = String.valueOf(care.children(family).get(0).id());
        Page said = pages.post(
                "sami.social", leaving, "child", child, "reason", "moved", "words", "To Leeds.", "saidOn", "3/3/2026");
        assertThat(said.location()).isEqualTo("/families/" + care.reference(family));
        assertThat(kit.openStages(family)).contains("assessment", "leaving");
        assertThat(family("tess.team", family)).contains("We were told that a child leaves us");
        String asked = "/stages/" + kit.open(family, "leaving").id();
        assertThat(pages.get("tess.team", asked).text()).contains("What we were told on 3 March 2026", "To Leeds.");
    }

    @Test
    void aConferenceIsAskedFor_whereAnEnquiryEndedWithoutOne() {
        long family = care.withoutConference("Poppy");
        String path = "/families/" + care.reference(family) + "/conference-request";
        assertThat(family("sami.social", family)).contains("A service asks for a conference");
        String child = String.valueOf(care.children(family).get(0).id());
        assertThat(pages.post("sami.social", path, "child", child).text())
                .contains("Say which service asks for it", "Say who asks for it", "Say why a conference is needed");
        Page asked = pages.post(
                "sami.social", path, "child", child, "agency", "Health", "askedBy", "Dr Elm", "why", "The bruise.");
        assertThat(asked.status()).isEqualTo(302);
        assertThat(kit.openStages(family)).contains("initial-conference");
        assertThat(pages.get("sami.social", path).status()).isEqualTo(404);
        assertThat(family("sami.social", family)).contains("A service asked for a conference");
    }

    @Test
    void aBabyIsBorn() {
        long family = care.inAssessment("Baby");
        Child child = care.expecting(family);
        String path = "/families/" + care.reference(family) + "/births/" + child.id();
        assertThat(family("sami.social", family)).contains("expected 23 March 2026", "The baby is born");
        assertThat(pages.get("sami.social", path).text()).contains("was expected on 23 March 2026");
        Page refused = pages.post("sami.social", path, "givenName", " ", "bornOn", "4/3/2026");
        assertThat(refused.text()).contains("There is a problem", "Enter the baby's name");
        assertThat(pages.post("sami.social", path, "givenName", "Iris", "bornOn", "2/3/2026")
                        .status())
                .isEqualTo(302);
        assertThat(family("sami.social", family))
                .contains("Iris Larkspur", "A baby was born")
                .doesNotContain("The baby is born");
        assertThat(pages.get("sami.social", path).status()).isEqualTo(404);
        long other = care.inAssessment("Fern");
        assertThat(pages.get("sami.social", "/families/" + care.reference(other) + "/births/" + child.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatWasSuperseded_saysByWhat() {
        long family = care.superseded("Poppy");
        Page page = pages.get("sami.social", "/families/" + care.reference(family));
        assertThat(page.text()).contains("Child in need review for Poppy: Superseded by Initial conference, 9 March");
    }

    private Page visit(long family, String... said) {
        String[] fields = IntStream.range(0, said.length + 4)
                .mapToObj(i -> i < said.length ? said[i] : "")
                .toArray(String[]::new);
        fields[said.length] = "childId";
        fields[said.length + 1] = String.valueOf(care.children(family).get(0).id());
        fields[said.length + 2] = "visitedBy";
        fields[said.length + 3] = "Sami Yusuf";
        return pages.post("sami.social", "/families/" + care.reference(family) + "/visits", fields);
    }

    private String family(String username, long family) {
        return pages.get(username, "/families/" + care.reference(family)).text();
    }
}

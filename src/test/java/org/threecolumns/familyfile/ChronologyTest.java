package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.process.Answers;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

@ProductTest
class ChronologyTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Involved involved;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private CaseAccess access;

    @Autowired
    private PageVisitor pages;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 71_582_789, Integer.MAX_VALUE})
    void aPageBeyondTheEnd_isEmpty(int page) {
        long family = kit.firstContact("Linnet").familyId();
        assertThat(chronology.of(family, kit.user("fiona.frontdoor"), page).events())
                .isEmpty();
    }

    @Test
    void aStar_saysWhoAndWhen_andComesOffAgain() {
        Contact contact = kit.firstContact("Linnet");
        String home = home(contact.familyId());
        String event = "contact-" + contact.id();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(pages.post("sami.social", home + "/stars", "event", event)
                            .location())
                    .endsWith("/chronology#" + event);
        }
        assertThat(pages.get("sami.social", home + "/chronology?starred=yes").text())
                .contains("First contact", "Starred by Sami Yusuf, 3 March 2026")
                .doesNotContain("opened");
        pages.post("tess.team", home + "/stars", "event", event, "action", "off");
        assertThat(pages.get("sami.social", home + "/chronology").text()).doesNotContain("Starred by");
        pages.post("tess.team", home + "/stars", "event", event);
        assertThat(pages.get("sami.social", home + "/chronology").text()).contains("Starred by Tess");
    }

    @Test
    void aStar_isOnlyForWhatTheReaderSees() {
        long family = care.onAPlan("Poppy");
        access.grantLead(family, "lena.lead", "tess.team");
        String hidden = chronology
                .of(family, kit.user("sami.social"), 0)
                .events()
                .get(0)
                .key();
        assertThat(pages.post("lena.lead", home(family) + "/stars", "event", hidden)
                        .status())
                .isEqualTo(404);
        assertThat(pages.post("sami.social", home(family) + "/stars", "event", "contact-0")
                        .status())
                .isEqualTo(404);
        assertThat(pages.post("ari.auditor", home(family) + "/stars", "event", hidden)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theChronologyOfOneChild_leavesOutWhatIsAboutTheOthers() {
        Contact first = kit.firstContact("Linnet", "Wren");
        List<Long> both = first.childIds().ids();
        kit.contactAgain(first.familyId(), List.of(both.get(0)));
        String page = home(first.familyId()) + "/chronology?child=";
        assertThat(pages.get("fiona.frontdoor", page + both.get(0)).text()).contains("Further contact");
        assertThat(pages.get("fiona.frontdoor", page + both.get(1)).text())
                .contains("First contact")
                .doesNotContain("Further contact");
        assertThat(pages.get("fiona.frontdoor", page + "rubbish").text()).contains("Further contact");
    }

    @Test
    void theFamilyPage_saysWhereEachChildStands_andShowsIt() {
        long family = kit.firstContact("Linnet").familyId();
        PageVisitor.Page page = pages.get("fiona.frontdoor", home(family));
        assertThat(page.text())
                .contains("Linnet stands at Contact since 3 March 2026 (due 4 March 2026).")
                .contains("Who is involved", "All documents, or add one");
        assertThat(page.html()).contains("role=\"img\"", ">Linnet</text>", "data-element=");
    }

    @Test
    void whoSignedTheStagesBehind_isInvolved_asFarAsTheReaderMayKnow() {
        long family = kit.firstContact("Linnet").familyId();
        assertThat(pages.get("fiona.frontdoor", home(family)).text())
                .contains("Nobody has taken or signed a stage yet.");
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        assertThat(pages.get("mina.manager", home(family)).text())
                .contains("Fiona Marsh (Front-door worker): signed Contact on 3 March 2026");
        long enquiry = care.inEnquiry("Linnet");
        assertThat(involved.of(enquiry, kit.openRuns(enquiry), true)).anyMatch(who -> who.startsWith("Tess Quinn"));
        assertThat(involved.of(enquiry, kit.openRuns(enquiry), false))
                .isNotEmpty()
                .noneMatch(who -> who.startsWith("Tess Quinn"));
    }

    private String home(long family) {
        return "/families/" + families.findById(family).orElseThrow().reference();
    }
}

package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** The lead professional of a family on a protection plan meets nothing of social care on any page. */
@ProductTest
class NothingStatutoryTest {

    private static final String LEAD = "lena.lead";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private CaseAccess access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private long family;
    private String home;

    @BeforeEach
    void aFamilyWithALeadProfessionalAndAPlan() {
        family = care.superseded("Poppy");
        access.grantLead(family, LEAD, "tess.team");
        home = "/families/" + care.reference(family);
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.set(TestClock.START);
    }

    @Test
    void theFamilyPage_isSilent() {
        String child = String.valueOf(care.children(family).get(0).id());
        pages.post(
                "sami.social",
                home + "/visits",
                "childId",
                child,
                "visitedOn",
                "9/3/2026",
                "visitedBy",
                "Sami",
                "seen",
                "no",
                "note",
                "Curtains drawn.");
        assertThat(pages.get("sami.social", home).text())
                .contains("With social care", "Child protection plan", "Superseded by", "asked for a conference");
        assertThat(pages.get(LEAD, home).text())
                .contains("Larkspur")
                .doesNotContain(
                        "With social care",
                        "rotection",
                        "onference",
                        "ssessment of",
                        "ection 47",
                        "hild in need",
                        "Superseded",
                        "Authoris",
                        "Visits",
                        "Core group",
                        "Assessments to look at");
    }

    @Test
    void everyPageOfSocialCare_doesNotExist() {
        long child = care.children(family).get(0).id();
        long before = refusals();
        for (String path : List.of(home + "/visits", home + "/visits/" + child, home + "/conference-request")) {
            assertThat(pages.get("sami.social", path).status()).as(path).isIn(200, 404);
            assertThat(pages.get(LEAD, path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of(home + "/visits", home + "/conference-request")) {
            assertThat(pages.post(LEAD, path, "why", "x").status()).as(path).isEqualTo(404);
        }
        assertThat(refusals() - before).isEqualTo(5);
        long review = kit.open(family, "core-group").id();
        assertThat(pages.get(LEAD, "/stages/" + review + "/joining").status()).isEqualTo(404);
        assertThat(pages.get(LEAD, "/visits").status()).isEqualTo(403);
        assertThat(pages.get(LEAD, "/checkpoints").status()).isEqualTo(403);
    }

    @Test
    void whatTheyMaySay_givesNothingAway() {
        assertThat(pages.get(LEAD, home + "/leaving").text())
                .contains("A child leaves us")
                .doesNotContain("rotection", "onference");
    }

    private long refusals() {
        return jdbc.sql("select count(*) from access_entry where family_id = ? and username = ? and action = 'REFUSED'")
                .params(family, LEAD)
                .query(Long.class)
                .single();
    }
}

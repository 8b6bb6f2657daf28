package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** What is open now: its numbers open lists, and what is ticked in a list is handed to somebody of the team. */
@ProductTest
class NowPageTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private FamiliesInCare families;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startAnew() {
        clock.set(TestClock.START);
    }

    @Test
    void meetingsWithoutADayAreCounted_andOpenTheirList() {
        int before = notBooked();
        long family = families.reviewedBy("core-group", "Tansy");
        assertThat(notBooked()).isEqualTo(before);
        assertThat(jdbc.sql("select booked_on from clock_run where family_id = ? and clock = 'core-group-next'"
                                + " and outcome = 'RUNNING'")
                        .param(family)
                        .query(LocalDate.class)
                        .single())
                .isAfter(kit.today());
        jdbc.sql("update clock_run set booked_on = null where family_id = ? and clock = 'core-group-next'")
                .param(family)
                .update();
        assertThat(notBooked()).isEqualTo(before + 1);
        assertThat(visitor.get("hope.head", "/oversight/cases?standing=not-booked")
                        .text())
                .contains("Meetings without a day", families.reference(family));
        assertThat(visitor.get("hope.head", "/oversight/cases.csv?standing=not-booked")
                        .html())
                .contains(families.reference(family));
    }

    @Test
    void tickedCasesAreHandedToSomebodyOfTheTeam_andToNobodyElse() {
        long family = families.inAssessment("Yarrow");
        StageRun run = kit.open(family, "assessment");
        String clockId = jdbc.sql("select id from clock_run where run_id = ?")
                .param(run.id())
                .query(String.class)
                .single();
        assertThat(whoHasItAfter("tess.team", clockId, "fiona.frontdoor", family))
                .isNull();
        assertThat(whoHasItAfter("mina.manager", clockId, "sami.social", family))
                .isNull();
        assertThat(whoHasItAfter("tess.team", clockId, "sami.social", family)).isEqualTo("sami.social");
        assertThat(visitor.post("sami.social", "/oversight/hand-on").status()).isEqualTo(403);
        assertThat(visitor.get("tess.team", "/oversight/cases?standing=open&stage=assessment&with=sami.social")
                        .text())
                .contains(families.reference(family), "Give the ticked cases to");
    }

    private String whoHasItAfter(String manager, String clockId, String to, long family) {
        PageVisitor.Page page = visitor.post(
                manager, "/oversight/hand-on", "clock", clockId, "to", to, "back", "/oversight/cases?standing=open");
        assertThat(page.location()).isEqualTo("/oversight/cases?standing=open");
        return kit.open(family, "assessment").assignee();
    }

    private int notBooked() {
        Document page = Jsoup.parse(visitor.get("hope.head", "/oversight").html());
        return page.select(".tc-tile a[href*=not-booked] b").stream()
                .map(number -> Integer.parseInt(number.text()))
                .findFirst()
                .orElse(0);
    }
}

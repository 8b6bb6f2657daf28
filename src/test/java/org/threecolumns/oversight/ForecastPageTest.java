package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.family.Contact;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;
import org.threecolumns.timeliness.WorkingDays;

/** What may be late, from two invented years far ahead of everything else, where it is learned, tested and sometimes not said. */
@ProductTest
class ForecastPageTest {

    private static final LocalDate TODAY = LocalDate.of(2040, 6, 13);
    private static final int WEEKS = 104;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private Trials trials;

    @Autowired
    private FigureCounting counting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WorkingDays days;

    @Autowired
    private MovableClock clock;

    private Contact contact;
    private ClockRows rows;

    @BeforeEach
    void lookFromFarAhead() {
        clock.set(TestClock.START);
        contact = kit.firstContact("Hazel");
        rows = new ClockRows(jdbc, days, contact);
        clock.set(LocalDateTime.of(TODAY, TestClock.START.toLocalTime()));
        jdbc.sql("delete from forecast_trial").update();
    }

    @AfterEach
    void comeBack() {
        jdbc.sql("delete from clock_run where source = 'invented'").update();
        jdbc.sql("delete from forecast_trial").update();
        jdbc.sql("delete from figure where period >= date '2037-01-01'").update();
        jdbc.sql("delete from figure_change where happened_on >= date '2037-01-01'")
                .update();
        clock.set(TestClock.START);
    }

    @Test
    void saysWhatIsLikelyLate_andWhyItIsSilentElsewhere() {
        assessmentsThatEndEarlyOrLate();
        coreGroupsThatHaveBecomeLate();
        for (int week = 10; week < 15; week++) {
            rows.ended("section-47", TODAY.minusWeeks(week), 15, 12);
        }
        rows.running("assessment", days.onOrBefore(TODAY.minusWeeks(8)), 45);
        rows.running("core-group", TODAY.minusWeeks(1), 10);
        rows.running("section-47", TODAY.minusWeeks(2), 15);
        counting.countAll();
        trials.testAll();
        trials.testAll();
        Document page = page("/oversight/forecast");
        assertThat(page.select("#likely tbody tr").eachText()).singleElement().satisfies(line -> assertThat(line)
                .contains("Assessment", "Larkspur", "100 in 100.", "of 45 working days", "took longer than 45"));
        assertThat(page.select("#likely a").attr("href")).startsWith("/families/F-");
        String taken = visitor.get("hope.head", "/oversight/forecast.csv").html();
        assertThat(taken.lines()).hasSize(2);
        assertThat(taken).contains("Assessment authorised,F-", ",100,", "took longer than 45");
        assertThat(visitor.get("hope.head", "/oversight/forecast.xlsx").html()).startsWith("PK");
        assertThat(visitor.get("fiona.frontdoor", "/oversight/forecast.csv").status())
                .isEqualTo(403);
        assertThat(page.select("#silent + ul li").eachText())
                .containsExactlyInAnyOrder(
                        "Section 47 enquiry (1 due): only 5 have ended in two years, and it takes 30 to learn from.",
                        "First core group (1 due): on past weeks it did no better than looking at everything older than"
                                + " 80 % of its limit.");
        assertThat(page.select("#tested tbody tr").eachText())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Assessment authorised Forecast")
                        .endsWith("0 0 100 % 100 %"))
                .anySatisfy(line -> assertThat(line).startsWith("First core group Forecast, silent"));
        assertThat(page("/oversight/forecast?within=5&page=7").select("#likely"))
                .isEmpty();
    }

    @Test
    void isEmptyWhereNothingIsDue() {
        assertThat(page("/oversight/forecast").text())
                .contains("Nothing is due in this time.", "There is nothing to test it on yet.");
        assertThat(visitor.get("fiona.frontdoor", "/oversight/forecast").status())
                .isEqualTo(403);
    }

    /** Half are done after 20 days; whatever is not done by then takes 60. */
    private void assessmentsThatEndEarlyOrLate() {
        for (int week = 13; week < WEEKS; week++) {
            rows.ended("assessment", TODAY.minusWeeks(week), 45, 20);
            rows.ended("assessment", TODAY.minusWeeks(week), 45, 60);
        }
    }

    /** For long all were in time, and lately none: the past cannot know. */
    private void coreGroupsThatHaveBecomeLate() {
        for (int week = 3; week < WEEKS; week++) {
            rows.ended("core-group", TODAY.minusWeeks(week), 10, week > 26 ? 8 : 12);
        }
    }

    private Document page(String path) {
        PageVisitor.Page page = visitor.get("hope.head", path);
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.html());
    }
}

package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Minutes at the keyboard by stage and form: a minute counts once, a stage when it is signed, and few are not told. */
@ProductTest
class RecordingPageTest {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2033, 3, 8);
    private static final String FIONA = "fiona.frontdoor";

    @Autowired
    private JourneyKit kit;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private FigureRebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void whereNobodyElseIs() {
        clock.set(LocalDateTime.of(FAR_AHEAD, TestClock.START.toLocalTime()));
    }

    @AfterEach
    void comeBack() {
        clock.set(TestClock.START);
    }

    @Test
    void minutesInWhichSomethingWasKeptAreCounted_whoeverWrote() {
        assertThat(typed(FIONA, "fred.frontdoor", FIONA)).isEqualTo(2);
        assertThat(line().eachText()).containsExactly("1", "fewer than 5", "–", "–");
        typed(FIONA);
        typed(FIONA, FIONA);
        typed(FIONA, FIONA, FIONA, FIONA, FIONA, FIONA, FIONA, FIONA, FIONA);
        typed(FIONA);
        assertThat(line().eachText()).containsExactly("1", "5", "1", "5");
        rebuild.rebuild();
        assertThat(line().eachText()).containsExactly("1", "5", "1", "5");
        assertThat(visitor.get("mina.manager", "/oversight/recording.csv").html())
                .contains("Contact,1,5,1,5")
                .doesNotContain("fiona", "fred");
        assertThat(visitor.get("mina.manager", "/oversight/recording.xlsx").html())
                .startsWith("PK");
        assertThat(visitor.get("tess.team", "/oversight/recording").text()).contains("Nothing that was typed here");
        assertThat(visitor.get(FIONA, "/oversight/recording").status()).isEqualTo(403);
    }

    /** Each keeps something in turn, two in each minute; then the contact is signed. How many minutes that were. */
    private int typed(String... writers) {
        StageRun run = kit.open(kit.firstContact("Campion").familyId(), "contact");
        for (int turn = 0; turn < writers.length; turn++) {
            assertThat(visitor.post(writers[turn], "/stages/" + run.id() + "/kept", "talkedWith", "Turn " + turn)
                            .status())
                    .isEqualTo(200);
            clock.advance(Duration.ofSeconds(30));
        }
        kit.fillMap(run, FIONA);
        assertThat(kit.signOnly(run, FIONA, kit.draft(Answers.contact()))).isEmpty();
        return jdbc.sql("select minutes from recording_time where stage_run_id = ? and form_version = 1")
                .param(run.id())
                .query(Integer.class)
                .single();
    }

    private Elements line() {
        Document page =
                Jsoup.parse(visitor.get("mina.manager", "/oversight/recording").html());
        assertThat(page.select("#minutes tbody tr").eachText()).hasSize(1);
        assertThat(page.select("#minutes tbody th").eachText()).isEqualTo(List.of("Contact"));
        return page.select("#minutes tbody td");
    }
}

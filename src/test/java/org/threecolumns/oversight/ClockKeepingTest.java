package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Clocks run from stage to stage, and are counted when they end, before and after counting. */
@ProductTest
class ClockKeepingTest {

    private static final List<String> FRONT_DOOR = List.of("frontdoor");

    @Autowired
    private JourneyKit kit;

    @Autowired
    private FigureBook figures;

    @Autowired
    private FigureCounting counting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void signedStageEndsItsClock_andIsCountedOnceBeforeAndAfterCounting() {
        Contact contact = kit.firstContact("Hazel");
        Counts before = counted();
        StageRun run = kit.open(contact.familyId(), "contact");
        clock.advance(Duration.ofDays(1));
        kit.fillMap(run, "fiona.frontdoor");
        kit.signOnly(run, "fiona.frontdoor", kit.draft(Answers.contact()));
        assertThat(outcomes(contact.familyId())).containsExactly("contact MET 1 true", "next-step-decision RUNNING");
        assertThat(counted().of("i1")).isEqualTo(before.of("i1") + 1);
        counting.countAll();
        assertThat(counted().of("i1")).isEqualTo(before.of("i1") + 1);
    }

    private Counts counted() {
        LocalDate today = LocalDate.now(clock);
        return figures
                .read(new FigureQuestion(
                        List.of(Measures.clock("contact")),
                        Grain.MONTH,
                        Grain.MONTH.start(today),
                        Grain.MONTH.start(today),
                        FRONT_DOOR))
                .stream()
                .map(Figure::counts)
                .reduce(Counts.NONE, Counts::and);
    }

    private List<String> outcomes(long family) {
        return jdbc.sql(
                        "select concat(clock, ' ', outcome, coalesce(concat(' ', took, ' ', lower(cast(in_time as varchar(5)))), ''))"
                                + " from clock_run where family_id = ? order by id")
                .param(family)
                .query((rs, row) -> rs.getString(1).strip())
                .list();
    }
}

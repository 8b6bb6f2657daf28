package org.threecolumns.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits come from the table that a council edits: here the delivered one, with dated rows put before the CAF's own. */
class DmnLimitsTest {

    private static ProcessEngine engine;
    private static Limits limits;

    @BeforeAll
    static void deployTheTable() throws IOException {
        StandaloneInMemProcessEngineConfiguration plain = new StandaloneInMemProcessEngineConfiguration();
        plain.setJdbcUrl("jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1").setProcessEngineName("limits");
        plain.setEnforceHistoryTimeToLive(false);
        engine = plain.buildProcessEngine();
        String table = Files.readString(Path.of("processes/timescales.dmn"));
        String dated = dated("1", "caf", "&lt; date and time(\"2026-04-01T00:00:00\")", 20)
                + dated("2", "caf", "&gt;= date and time(\"2026-09-01T00:00:00\")", 45);
        engine.getRepositoryService()
                .createDeployment()
                .addString("timescales.dmn", table.replace("<rule id=\"rule_caf\">", dated + "<rule id=\"rule_caf\">"))
                .deploy();
        limits = new DmnLimits(
                engine.getDecisionService(),
                engine.getRepositoryService(),
                new MovableClock(LocalDateTime.of(2026, 3, 3, 10, 0)));
    }

    @AfterAll
    static void closeTheEngine() {
        engine.close();
    }

    @ParameterizedTest(name = "a CAF begun on {0} has {1} working days")
    @CsvSource({"2026-03-31, 20", "2026-04-01, 30", "2026-08-31, 30", "2026-09-01, 45", "2027-01-01, 45"})
    void limitIsTheOneInForceOnTheDayTheClockStarted(LocalDate started, int amount) {
        assertThat(limits.inForce("caf", started).orElseThrow().amount()).isEqualTo(amount);
    }

    @Test
    void rowSaysEverythingAboutItsLimit() {
        assertThat(limits.inForce("taf-review", LocalDate.of(2026, 3, 3)))
                .hasValue(new Limit(
                        "taf-review",
                        6,
                        Limit.Unit.WEEKS,
                        false,
                        "No national limit; every six weeks (local default)"));
    }

    @Test
    void clockThatIsNotInTheTableHasNoLimit() {
        assertThat(limits.inForce("tea-break", LocalDate.of(2026, 3, 3))).isEmpty();
    }

    private static String dated(String id, String clock, String startedOn, int days) {
        return """
                <rule id="rule_dated_%1$s">
                  <inputEntry id="in_clock_%1$s"><text>"%2$s"</text></inputEntry>
                  <inputEntry id="in_started_%1$s"><text>%3$s</text></inputEntry>
                  <outputEntry id="out_amount_%1$s"><text>%4$d</text></outputEntry>
                  <outputEntry id="out_unit_%1$s"><text>"WORKING_DAYS"</text></outputEntry>
                  <outputEntry id="out_inclusive_%1$s"><text>false</text></outputEntry>
                  <outputEntry id="out_source_%1$s"><text>"The council's own"</text></outputEntry>
                </rule>
                """
                .formatted(id, clock, startedOn, days);
    }
}

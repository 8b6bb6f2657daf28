package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a forecast learns from ended clocks, when it is silent, and how it is tested on the past. */
class ForecastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String TEAM = "socialworker";
    private static final String ROUTE = "assessment";

    @Test
    void chance_isTheShareOfThoseThatRanAsLongAndThenPastTheLimit() {
        History history = history(ended(TEAM, ROUTE, "i5", 20), ended(TEAM, ROUTE, "l16", 15));
        assertThat(history.chance(TEAM, ROUTE, 5, 15)).hasValueSatisfying(chance -> {
            assertThat(chance).extracting(Chance::ran, Chance::late).containsExactly(35, 15);
            assertThat(chance.isAlarm()).isFalse();
        });
        assertThat(history.chance(TEAM, ROUTE, 6, 15)).hasValueSatisfying(chance -> {
            assertThat(chance).extracting(Chance::ran, Chance::late).containsExactly(15, 15);
            assertThat(chance.isAlarm()).isTrue();
        });
    }

    @Test
    void chance_isHeldAgainstTheLimitOfTheOneThatRuns() {
        History history = history(ended(TEAM, ROUTE, "i10", 15), ended(TEAM, ROUTE, "i12", 15));
        assertThat(history.chance(TEAM, ROUTE, 1, 15).orElseThrow().late()).isZero();
        assertThat(history.chance(TEAM, ROUTE, 1, 11).orElseThrow().late()).isEqualTo(15);
    }

    @Test
    void chance_countsWhatEndedUnsignedForTheTimeItRan() {
        History history = history(ended(TEAM, ROUTE, "x3", 10), ended(TEAM, ROUTE, "y20", 20));
        assertThat(history.chance(TEAM, ROUTE, 1, 15).orElseThrow())
                .extracting(Chance::ran, Chance::late)
                .containsExactly(30, 20);
    }

    @Test
    void chance_comesFromThoseMostAlikeOfWhichThereAreEnough() {
        History history = history(
                ended("chair", "transfer-in", "l20", 29),
                ended("chair", "section-47", "i3", 40),
                ended("chair", "section-47", "i9", 20),
                ended("manager", "section-47", "l20", 20));
        assertThat(alike(history, "chair", "section-47", 2)).isEqualTo(new History.Alike("chair", "section-47"));
        assertThat(alike(history, "manager", "section-47", 2)).isEqualTo(new History.Alike(null, "section-47"));
        assertThat(alike(history, "chair", "transfer-in", 2)).isEqualTo(new History.Alike("chair", null));
        assertThat(alike(history, "manager", "transfer-in", 2)).isEqualTo(History.Alike.NOTHING);
    }

    @Test
    void chance_ofWhatRanLongerThanAllOthersIsThatOfThoseThatRanLongest() {
        History history = history(ended(TEAM, ROUTE, "i5", 25), ended(TEAM, ROUTE, "l20", 11));
        assertThat(history.chance(TEAM, ROUTE, 90, 100).orElseThrow())
                .extracting(Chance::days, Chance::ran, Chance::late)
                .containsExactly(20, 11, 0);
        assertThat(history.chance(TEAM, ROUTE, 19, 19).orElseThrow().share()).isEqualTo(1);
    }

    @Test
    void thinHistorySaysNothing() {
        History history = history(ended(TEAM, ROUTE, "l20", 29));
        assertThat(history.isThin()).isTrue();
        assertThat(history.chance(TEAM, ROUTE, 1, 15)).isEmpty();
        assertThat(new Forecast("assessment", history, Trial.NONE).silence())
                .hasValue("only 29 have ended in two years, and it takes 30 to learn from");
        assertThat(Trial.of(history, List.of(running(1, 15, true)))).isEqualTo(Trial.NONE);
    }

    @Test
    void trial_countsHitsMissesAndFalseAlarmsOfForecastAndRule() {
        // what reaches the sixth day is late
        History history = history(ended(TEAM, ROUTE, "i5", 20), ended(TEAM, ROUTE, "l16", 15));
        Trial trial = Trial.of(
                history,
                List.of(running(3, 15, true), running(7, 15, true), running(13, 15, false), running(2, 15, false)));
        assertThat(trial.forecast()).isEqualTo(new Alarms(1, 1, 1, 1));
        assertThat(trial.rule()).isEqualTo(new Alarms(0, 2, 1, 1));
        assertThat(trial.forecast().hitRate()).isEqualTo(0.5);
        assertThat(trial.forecast().precision()).isEqualTo(0.5);
        assertThat(trial.isForecastBetter()).isTrue();
        assertThat(trial.isTooShort()).isTrue();
    }

    @Test
    void forecastSpeaksOnlyWhereItBeatsTheRule() {
        History history = history(ended(TEAM, ROUTE, "i5", 20), ended(TEAM, ROUTE, "l16", 15));
        Trial better = Trial.of(history, Collections.nCopies(6, running(7, 15, true)));
        Trial same = Trial.of(history, Collections.nCopies(6, running(13, 15, true)));
        assertThat(new Forecast("assessment", history, better).alarm(running(7, 15, false)))
                .isPresent();
        assertThat(new Forecast("assessment", history, better).alarm(running(2, 15, false)))
                .isEmpty();
        assertThat(new Forecast("assessment", history, same).alarm(running(7, 15, false)))
                .isEmpty();
        assertThat(new Forecast("assessment", history, same).silence())
                .hasValueSatisfying(why -> assertThat(why).contains("no better than"));
        assertThat(new Forecast("assessment", history, Trial.NONE).silence())
                .hasValueSatisfying(why -> assertThat(why).startsWith("only 0 were late"));
    }

    private static History.Alike alike(History history, String team, String route, int age) {
        return history.chance(team, route, age, 15).orElseThrow().alike();
    }

    private static Running running(int age, int limit, boolean late) {
        return new Running(1, "assessment", TEAM, ROUTE, age, limit, DAY, late);
    }

    private static Figure ended(String team, String route, String item, int number) {
        return new Figure("clock:assessment", DAY, team, route, Counts.of(item, number));
    }

    private static History history(Figure... figures) {
        return History.of(Arrays.asList(figures));
    }
}

package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;

/** The queries behind the pages that look ahead and at flows and numbers, ready to be asked. */
@TestComponent
public class AheadQueries {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> TEAMS = Set.of("frontdoor", "socialworker");

    private final Trials trials;
    private final RunningClocks running;
    private final FlowReading flows;
    private final ScoreReading scores;
    private final RecordingReading recording;
    private final DelayReasonHistory reasons;
    private final ClosedDayTrial closedDays;
    private final Clock clock;

    AheadQueries(
            Trials trials,
            RunningClocks running,
            FlowReading flows,
            ScoreReading scores,
            RecordingReading recording,
            DelayReasonHistory reasons,
            ClosedDayTrial closedDays,
            Clock clock) {
        this.trials = trials;
        this.running = running;
        this.flows = flows;
        this.scores = scores;
        this.recording = recording;
        this.reasons = reasons;
        this.closedDays = closedDays;
        this.clock = clock;
    }

    public Map<String, Runnable> all(CurrentUser manager) {
        Visibility visibility = Visibility.of(manager);
        Map<String, Runnable> queries = new LinkedHashMap<>();
        queries.put("what is due", () -> running.now(TEAMS, 10));
        queries.put("what ran on a Monday", () -> running.then(MONDAY, 10));
        queries.put("tests of forecasts", () -> trials.read(10));
        for (Flow flow : Flows.all()) {
            queries.put(flow.key() + ", counted", () -> {
                if (flow.now()) {
                    flows.now(flow, TEAMS);
                } else {
                    flows.over(flow, Period.upToNow("month", clock), TEAMS);
                }
            });
            for (FlowPart part : FlowPart.values()) {
                FlowQuestion question = flow.now()
                        ? new FlowQuestion(flow, part, null, null, null)
                        : new FlowQuestion(flow, part, null, MONDAY, MONDAY.plusMonths(1));
                queries.put(flow.key() + ", " + part, () -> flows.page(question, TEAMS, visibility, 7L));
            }
        }
        queries.put("recording time", () -> recording.lines(Period.upToNow("month", clock), TEAMS));
        queries.put("who changed reasons of delay", () -> reasons.changes(7L));
        queries.put("clocks that a closed day is tried on", () -> closedDays.running(clock.instant(), 7, manager));
        queries.put("numbers, counted", () -> scores.cells(TEAMS));
        for (ScoreQuestion.Way way : ScoreQuestion.Way.values()) {
            ScoreQuestion question = new ScoreQuestion(way, null, null);
            queries.put(
                    "numbers, " + way,
                    () -> scores.page(question, TEAMS, visibility, new ScoreReading.Mark(MONDAY, 7)));
        }
        return queries;
    }
}

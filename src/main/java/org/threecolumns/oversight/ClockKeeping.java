package org.threecolumns.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.DecisionTaken;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunAbout;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunOpened;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.WorkingDays;

/** Keeps one row for each clock of a stage, and counts how it ended, in the transaction in which the engine goes on. */
@Component
class ClockKeeping {

    private final ClockRunRepository clocks;
    private final FigureBook figures;
    private final Deadlines deadlines;
    private final WorkingDays days;
    private final ZoneId zone;

    ClockKeeping(ClockRunRepository clocks, FigureBook figures, Deadlines deadlines, WorkingDays days, Clock clock) {
        this.clocks = clocks;
        this.figures = figures;
        this.deadlines = deadlines;
        this.days = days;
        this.zone = clock.getZone();
    }

    /** An authorisation, a stage that was returned and a conference after one that was adjourned go on under the same clock. */
    @EventListener
    void opened(StageRunOpened opened) {
        StageRun run = opened.run();
        Optional<Long> before = opened.mayGoOn()
                ? clocks.goingOn(run.journeyId(), stageOf(run), run.clockStartedAt())
                : Optional.empty();
        before.ifPresentOrElse(clock -> clocks.takeOver(clock, run.id(), run.processInstanceId()), () -> begin(run));
    }

    private void begin(StageRun run) {
        Instant soonAt = deadlines.reminderAt(run.dueAt(), run.clockStartedAt());
        clocks.begin(run.id(), stageOf(run), run.roles().get(0), soonAt);
    }

    @EventListener
    void about(StageRunAbout about) {
        clocks.about(about.runId(), about.children());
    }

    @EventListener
    void ended(StageRunEnded ended) {
        if (!ended.endsClock()) {
            return;
        }
        StageRun run = ended.run();
        LocalDate from = days.dayOf(run.clockStartedAt().atZone(zone));
        int took = Math.max(0, days.between(from, ended.on()));
        boolean inTime = !ended.on().isAfter(run.dueOn());
        ClockRun.Outcome outcome =
                ended.status() == StageRun.Status.SIGNED ? ClockRun.Outcome.MET : ClockRun.Outcome.UNSIGNED;
        clocks.count(run.id(), ended.on(), Measures.ended(outcome, inTime, took));
        clocks.end(run.id(), outcome, ended.on(), took, inTime);
    }

    /** Each child counts once for each decision that took effect. */
    @EventListener
    void decided(DecisionTaken decision) {
        StageRun run = decision.run();
        String came = clocks.routeOf(run.journeyId());
        decision.routes().forEach((route, children) -> {
            if (!children.isEmpty()) {
                figures.count(
                        Measures.decision(run.stage()),
                        decision.on(),
                        run.roles().get(0),
                        came,
                        route,
                        children.ids().size());
            }
        });
    }

    private static String stageOf(StageRun run) {
        return run.stage().replace("-authorisation", "");
    }
}

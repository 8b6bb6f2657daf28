package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.threecolumns.access.Role;
import org.threecolumns.casework.ChildSeen;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.PlanBegun;
import org.threecolumns.casework.PlanEnded;
import org.threecolumns.casework.VisitReplay;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.Due;

/**
 * Writes the clocks of what is no stage down: each visit under a plan counts from the last one on which the child was seen, and what was
 * done at once is to be written up. A visit that is not due any more, and a debt that a manager discharged, end unmet.
 */
final class OtherClocks implements VisitReplay.Listener {

    static final String VISIT = "visit";
    static final String DEBT = "debt";

    /** Visits are a social worker's, and the strategy discussion that writes up an act now is a team manager's. */
    static final String VISITING_TEAM = Role.SOCIALWORKER.group();

    static final String WRITING_TEAM = Role.TEAMMANAGER.group();

    private static final Map<Plan.Kind, String> ROUTES = Map.of(
            Plan.Kind.CHILD_IN_NEED, "child-in-need",
            Plan.Kind.PROTECTION, "protection-plan",
            Plan.Kind.TEMPORARY, "transfer-in");

    private final ClockRunRepository clocks;
    private final Deadlines deadlines;
    private final ZoneId zone;
    private final ClockEnding ending;

    OtherClocks(ClockRunRepository clocks, Deadlines deadlines, ClockEnding ending) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.zone = ending.zone();
        this.ending = ending;
    }

    static String sourceOf(long planId) {
        return "plan-" + planId;
    }

    static String sourceOf(RecordingDebt debt) {
        return "debt-" + debt.id();
    }

    @Override
    public void begun(PlanBegun begun) {
        await(begun.plan(), begun.plan().startedOn());
    }

    @Override
    public void seen(ChildSeen seen) {
        end(sourceOf(seen.plan().id()), ClockRun.Outcome.MET, seen.on());
        await(seen.plan(), seen.on());
    }

    @Override
    public void ended(PlanEnded ended) {
        end(sourceOf(ended.plan().id()), ClockRun.Outcome.UNSIGNED, ended.on());
    }

    void opened(RecordingDebt debt) {
        Instant dueAt = debt.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
        clocks.beginDebt(debt.id(), sourceOf(debt), WRITING_TEAM, deadlines.reminderAt(dueAt, debt.openedAt()), dueAt);
    }

    void settled(RecordingDebt debt) {
        boolean written = debt.settledHow() == RecordingDebt.How.RECORDED;
        LocalDate on = LocalDate.ofInstant(debt.settledAt(), zone);
        end(sourceOf(debt), written ? ClockRun.Outcome.MET : ClockRun.Outcome.UNSIGNED, on);
    }

    private void await(Plan plan, LocalDate since) {
        Instant startedAt = since.atStartOfDay(zone).toInstant();
        Due due = deadlines.due(plan.kind().visitClock(), startedAt);
        clocks.beginVisit(
                plan.id(),
                plan.kind().visitClock(),
                sourceOf(plan.id()),
                VISITING_TEAM,
                ROUTES.get(plan.kind()),
                ChildIds.of(plan.childId()),
                startedAt,
                deadlines.reminderAt(due.dueAt(), startedAt),
                due.dueOn(),
                due.dueAt());
    }

    private void end(String source, ClockRun.Outcome outcome, LocalDate on) {
        clocks.runningFor(source).forEach(clock -> ending.end(clock, outcome, on));
    }
}

package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageNames;
import org.threecolumns.timeliness.Deadlines;

/** Puts cases into the words of a list. */
@Component
class CaseViews {

    private final ClockNames clocks;
    private final StageNames stages;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final Delays delays;

    CaseViews(ClockNames clocks, StageNames stages, Accounts accounts, Deadlines deadlines, Delays delays) {
        this.clocks = clocks;
        this.stages = stages;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.delays = delays;
    }

    /**
     * @param reference null for a restricted family that the reader may not see
     * @param how when it is due or how it ended, {@code why} how the due date came about
     * @param mayExplain whether it is late, so that a reason can be given
     * @param mayHandOn whether somebody has it, or could take it, as a task
     */
    record CaseView(
            long id,
            Long runId,
            String clock,
            String stage,
            String team,
            String with,
            String reference,
            String family,
            String children,
            String dueOn,
            String how,
            boolean late,
            String why,
            String delay,
            boolean mayExplain,
            boolean mayHandOn) {

        public boolean mayTick() {
            return mayExplain || mayHandOn;
        }
    }

    List<CaseView> of(List<CaseRow> rows) {
        Map<String, String> people = accounts.names(rows.stream()
                .map(CaseRow::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, String> reasons =
                delays.reasons().stream().collect(Collectors.toMap(DelayReason::code, DelayReason::words));
        return rows.stream().map(row -> of(row, people, reasons)).toList();
    }

    private CaseView of(CaseRow row, Map<String, String> people, Map<String, String> reasons) {
        boolean open = row.endedOn() == null;
        boolean late =
                open ? deadlines.standing(row.dueAt(), row.startedAt()) == Deadlines.Standing.LATE : !row.inTime();
        String stage = row.stage() == null ? clocks.of(row.clock()) : stages.stage(row.stage());
        return new CaseView(
                row.id(),
                row.runId(),
                clocks.of(row.clock()),
                stage,
                NowController.team(row.team()),
                row.assignee() == null ? "Nobody named" : people.get(row.assignee()),
                row.familyReference(),
                row.familyReference() == null ? "A restricted family" : row.familyName(),
                row.children() == 1 ? "1 child" : row.children() + " children",
                row.dueOn().format(PlainDates.LONG),
                open ? deadlines.inWords(row.dueOn()) : ended(row.endedOn(), row.took()),
                late,
                row.dueWords(),
                row.delay() == null ? null : reasons.getOrDefault(row.delay(), row.delay()),
                late,
                open && row.runId() != null);
    }

    private static String ended(LocalDate on, int took) {
        return "ended " + on.format(PlainDates.LONG) + ", after " + took
                + (took == 1 ? " working day" : " working days");
    }
}

package org.threecolumns.oversight;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;

/** Records why clocks are late, from the council's list, and counts the reasons. */
@Service
class Delays {

    private final JdbcClient jdbc;
    private final ClockRunRepository clocks;
    private final FigureBook figures;
    private final Clock clock;

    Delays(JdbcClient jdbc, ClockRunRepository clocks, FigureBook figures, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.figures = figures;
        this.clock = clock;
    }

    /** In the order of the list; those that are used no more come last. */
    @Transactional(readOnly = true)
    List<DelayReason> reasons() {
        return jdbc.sql("select code, words, side, active from delay_reason order by active desc, position, code")
                .query((rs, row) -> new DelayReason(
                        rs.getString(1), rs.getString(2), DelayReason.Side.valueOf(rs.getString(3)), rs.getBoolean(4)))
                .list();
    }

    /**
     * Says why a late clock of one of these teams is late; saying it again takes the place of what was said before.
     *
     * @return how many it was said of
     */
    @Transactional
    int because(List<Long> clockIds, String code, Set<String> teams, CurrentUser by) {
        if (reasons().stream().noneMatch(r -> r.active() && r.code().equals(code))) {
            return 0;
        }
        return (int) clockIds.stream()
                .distinct()
                .map(clocks::findById)
                .flatMap(Optional::stream)
                .filter(late -> teams.contains(late.team()) && isLate(late) && !code.equals(late.delay()))
                .filter(late -> because(late, code, by))
                .count();
    }

    private boolean isLate(ClockRun late) {
        return late.outcome() == ClockRun.Outcome.RUNNING ? !clock.instant().isBefore(late.dueAt()) : !late.inTime();
    }

    private boolean because(ClockRun late, String code, CurrentUser by) {
        boolean said = jdbc.sql("update clock_run set delay = ?, delay_by = ?, delay_at = ?, version = version + 1"
                                + " where id = ? and version = ?")
                        .params(
                                code,
                                by.username(),
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                                late.id(),
                                late.version())
                        .update()
                > 0;
        if (said) {
            count(late, code, 1);
            Optional.ofNullable(late.delay()).ifPresent(before -> count(late, before, -1));
        }
        return said;
    }

    /** By the day on which it was due, which never changes. */
    private void count(ClockRun late, String code, int number) {
        figures.count(Measures.delay(late.clock()), late.dueOn(), late.team(), late.route(), code, number);
    }
}

package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.setting.CouncilDay;
import org.threecolumns.timeliness.DueDates;
import org.threecolumns.timeliness.KeptByLaw;
import org.threecolumns.timeliness.Limit;
import org.threecolumns.timeliness.Limits;
import org.threecolumns.timeliness.WorkingDays;

/**
 * What a change to the closed days does, before it is made: which new clocks are due on another day, and which clocks that run keep
 * a day that would be another one now. A clock that runs keeps the day that was written down when it began. No transaction stands around
 * it, since the engine writes down which limits it was asked for.
 */
@Service
public class ClosedDayTrial {

    public static final int SHOWN = 10;

    private static final int AT_ONCE = 500;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** A limit that falls on a closed day is brought forward by no more than this. */
    private static final int BROUGHT_FORWARD = 14;

    private final DeployedClocks clocks;
    private final ClockNames names;
    private final Limits limits;
    private final DueDates dueDates;
    private final WorkingDays days;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedDayTrial(
            DeployedClocks clocks,
            ClockNames names,
            Limits limits,
            DueDates dueDates,
            WorkingDays days,
            JdbcClient jdbc,
            Clock clock) {
        this.clocks = clocks;
        this.names = names;
        this.limits = limits;
        this.dueDates = dueDates;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A clock that begins shortly before the day: due then as the list stands, and due with the change. */
    public record Fresh(String clock, LocalDate now, LocalDate then) {}

    /** @param reference null for a restricted family that the reader may not see */
    public record Kept(String reference, String clock, LocalDate keeps, LocalDate would) {}

    /**
     * @param begin when the clocks begin that are laid side by side
     * @param unmoved clocks counted in working days that it leaves alone, as law counts on
     * @param kept how many clocks run that would have another day
     * @param some the first of them
     */
    public record Effect(ZonedDateTime begin, List<Fresh> fresh, List<String> unmoved, int kept, List<Kept> some) {}

    record Run(long id, String clock, String reference, Instant startedAt, LocalDate dueOn, Instant dueAt) {}

    /** @param before the list as it is, {@code after} as it would be; they differ in this one day */
    public Effect of(LocalDate day, List<CouncilDay> before, List<CouncilDay> after, CurrentUser me) {
        ZonedDateTime begin = begin(day);
        List<Fresh> fresh = new ArrayList<>();
        List<String> unmoved = new ArrayList<>();
        for (String name : clocks.names()) {
            Limit limit = clocks.limit(name).orElseThrow();
            Fresh one = new Fresh(
                    names.of(name),
                    dueDates.of(limit, begin, before).dueOn(),
                    dueDates.of(limit, begin, after).dueOn());
            if (!one.now().equals(one.then())) {
                fresh.add(one);
            } else if (KeptByLaw.has(name) && limit.unit() == Limit.Unit.WORKING_DAYS) {
                unmoved.add(one.clock());
            }
        }
        return keeping(new Effect(begin, fresh, unmoved, 0, List.of()), day, before, after, me);
    }

    private ZonedDateTime begin(LocalDate day) {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime eve = days.before(day).atTime(MORNING).atZone(clock.getZone());
        return eve.isBefore(now) ? now : eve;
    }

    private Effect keeping(
            Effect effect, LocalDate day, List<CouncilDay> before, List<CouncilDay> after, CurrentUser me) {
        Map<String, Optional<Limit>> known = new HashMap<>();
        List<Kept> some = new ArrayList<>();
        int kept = 0;
        Instant from =
                day.minusDays(BROUGHT_FORWARD).atStartOfDay(clock.getZone()).toInstant();
        List<Run> next = running(from, 0, me);
        while (!next.isEmpty()) {
            for (Run run : next) {
                Optional<LocalDate> would = would(run, before, after, known);
                if (would.isPresent()) {
                    kept++;
                    if (some.size() < SHOWN) {
                        some.add(new Kept(run.reference(), names.of(run.clock()), run.dueOn(), would.get()));
                    }
                }
            }
            Run last = next.get(next.size() - 1);
            next = next.size() < AT_ONCE ? List.of() : running(last.dueAt(), last.id(), me);
        }
        return new Effect(effect.begin(), effect.fresh(), effect.unmoved(), kept, some);
    }

    /** The day that it would be due, where that is another one. */
    private Optional<LocalDate> would(
            Run run, List<CouncilDay> before, List<CouncilDay> after, Map<String, Optional<Limit>> known) {
        ZonedDateTime event = run.startedAt().atZone(clock.getZone());
        LocalDate on = event.toLocalDate();
        return known.computeIfAbsent(run.clock() + on, key -> limits.inForce(run.clock(), on))
                .filter(limit -> !dueDates.of(limit, event, before)
                        .dueOn()
                        .equals(dueDates.of(limit, event, after).dueOn()))
                .map(limit -> dueDates.of(limit, event, after).dueOn())
                .filter(would -> !would.equals(run.dueOn()));
    }

    List<Run> running(Instant from, long after, CurrentUser me) {
        Visibility visibility = Visibility.of(me);
        String mayName = visibility.familyCondition("f");
        return jdbc.sql("select c.id, c.clock, case when " + mayName + " then f.reference else null end, c.started_at,"
                        + " c.due_on, c.due_at from clock_run c join family f on f.id = c.family_id"
                        + " where c.outcome = 'RUNNING' and c.due_at >= :from and (c.due_at > :from or c.id > :after)"
                        + " order by c.due_at, c.id fetch first " + AT_ONCE + " rows only")
                .param("viewer", visibility.username())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .query((rs, row) -> run(rs))
                .list();
    }

    private static Run run(ResultSet rs) throws SQLException {
        return new Run(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                rs.getObject(4, OffsetDateTime.class).toInstant(),
                rs.getObject(5, LocalDate.class),
                rs.getObject(6, OffsetDateTime.class).toInstant());
    }
}

package org.threecolumns.system;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.WorkingDays;

/** When the people of the demo's council do something: in working hours, mostly in time, later in months when many are away. */
final class CouncilDays {

    private static final Set<Month> MANY_AWAY = Set.of(Month.AUGUST, Month.DECEMBER);
    private static final double AWAY = 1.18;

    /** Which share of its limit a stage usually takes, and how much that varies. */
    private record Usual(double share, double spread) {}

    private static final Usual MOST = new Usual(0.62, 0.38);
    private static final Map<String, Usual> USUAL = Map.ofEntries(
            Map.entry("contact", new Usual(0.3, 0.6)),
            Map.entry("next-step-decision", new Usual(0.42, 0.55)),
            Map.entry("tell-referrer", new Usual(0.4, 0.7)),
            Map.entry("referral-decision", new Usual(0.42, 0.5)),
            Map.entry("strategy-discussion", new Usual(0.3, 0.6)),
            Map.entry("caf", new Usual(0.68, 0.4)),
            Map.entry("taf-meeting", new Usual(0.72, 0.3)),
            Map.entry("taf-review", new Usual(0.84, 0.18)),
            Map.entry("assessment", new Usual(0.72, 0.26)),
            Map.entry("section-47", new Usual(0.7, 0.3)),
            Map.entry("initial-conference", new Usual(0.88, 0.13)),
            Map.entry("core-group", new Usual(0.8, 0.2)),
            Map.entry("review-conference", new Usual(0.92, 0.08)),
            Map.entry("cin-review", new Usual(0.84, 0.2)));

    private final WorkingDays days;
    private final ZoneId zone;

    CouncilDays(WorkingDays days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /** When somebody will sign this. */
    Instant signed(StageRun run, CouncilChance chance) {
        if (run.kind() == StageRun.Kind.AUTHORISATION) {
            return later(run.openedAt(), chance.between(0, 4), chance);
        }
        Usual usual = USUAL.getOrDefault(run.stage(), MOST);
        Month month = run.openedAt().atZone(zone).getMonth();
        double share = chance.share(usual.share(), usual.spread()) * (MANY_AWAY.contains(month) ? AWAY : 1);
        Duration limit = Duration.between(minute(run.clockStartedAt()), run.dueAt());
        Instant at = minute(run.clockStartedAt()).plusSeconds((long) (limit.toSeconds() * share));
        Instant least = minute(run.openedAt()).plus(Duration.ofMinutes(chance.between(20, 150)));
        return atWork(at.isBefore(least) ? least : at, chance);
    }

    /** So many days later, in working hours. */
    Instant later(Instant from, int inDays, CouncilChance chance) {
        return atWork(from.plus(Duration.ofDays(inDays)).plus(Duration.ofMinutes(chance.between(10, 90))), chance);
    }

    /** On a working day between nine and five, not before that moment. */
    private Instant atWork(Instant moment, CouncilChance chance) {
        ZonedDateTime at = minute(moment).atZone(zone);
        if (at.getHour() >= 17) {
            at = at.plusDays(1).with(LocalTime.of(9, 0));
        } else if (at.getHour() < 9) {
            at = at.with(LocalTime.of(9, 0));
        }
        LocalDate day = at.toLocalDate();
        while (!days.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        ZonedDateTime found = at.with(day);
        return found.getMinute() == 0 ? found.plusMinutes(chance.between(0, 59)).toInstant() : found.toInstant();
    }

    /** How long the machine took to tell something is not to be seen in what it tells. */
    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** When somebody rings, more often on Mondays. */
    Instant rings(LocalDate day, CouncilChance chance) {
        LocalDate on = chance.in(0.1) ? day.with(DayOfWeek.MONDAY) : day;
        return atWork(on.atTime(chance.between(8, 16), 5).atZone(zone).toInstant(), chance);
    }
}

package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.StageNames;
import org.threecolumns.timeliness.Limit;

/** Puts figures of clocks into tables. */
@Component
class ClockViews {

    private static final ClockFigures NONE = ClockFigures.of(Counts.NONE);

    private final ClockNames names;
    private final DeployedClocks clocks;
    private final StageNames stages;
    private final Delays delays;

    ClockViews(ClockNames names, DeployedClocks clocks, StageNames stages, Delays delays) {
        this.names = names;
        this.clocks = clocks;
        this.stages = stages;
        this.delays = delays;
    }

    /** A clock in the table of all. @param key its row of {@code timescales.dmn} */
    record Row(String key, String limit, String source, ClockLine line) {}

    /** One clock over time. @param centre of the control chart, in per cent; {@code chart} null where it is too short to say anything */
    record OneClock(
            String key,
            String name,
            String limit,
            String source,
            ClockLine sum,
            List<Over> periods,
            Chart chart,
            List<ClockLine> teams,
            List<ClockLine> routes) {}

    /** One period of a clock; limits of the control chart in per cent, null where it says nothing. */
    record Over(ClockLine line, Long share, Long lower, Long upper) {}

    /** What the control chart says. @param signals each with its period */
    record Chart(long centre, List<String> signals) {}

    /** A reason of delay with how often it was given. */
    record Delay(String words, String side, String number) {}

    /** A team to choose. */
    record Team(String key, String name) {}

    List<Row> all(Map<String, ClockFigures> figures, Period period, TimelinessController.Choice choice) {
        return figures.entrySet().stream()
                .map(e -> new Row(
                        e.getKey(),
                        limit(e.getKey()),
                        source(e.getKey()),
                        line(names.of(e.getKey()), e.getValue(), choice, null, cases(e.getKey(), period, choice))))
                .toList();
    }

    OneClock one(String clock, List<Figure> figures, Period period, TimelinessController.Choice choice) {
        ClockLine.Choice cases = cases(clock, period, choice);
        Map<String, ClockFigures> byTeam = ClockReading.by(figures, Figure::team);
        Map<String, ClockFigures> byRoute = ClockReading.by(figures, Figure::route);
        ControlChart chart = chart(figures, period);
        return new OneClock(
                clock,
                names.of(clock),
                limit(clock),
                source(clock),
                line(
                        names.of(clock),
                        ClockReading.by(figures, f -> clock).getOrDefault(clock, NONE),
                        choice,
                        null,
                        cases),
                periods(figures, period, choice, cases, chart),
                chart.isLongEnough() ? new Chart(percent(chart.centre()), signals(chart)) : null,
                byTeam.entrySet().stream()
                        .map(e -> line(
                                NowController.team(e.getKey()),
                                e.getValue(),
                                choice,
                                null,
                                new ClockLine.Choice(clock, e.getKey(), cases.route(), cases.from(), cases.until())))
                        .toList(),
                byRoute.entrySet().stream()
                        .map(e -> line(
                                route(e.getKey()),
                                e.getValue(),
                                choice,
                                null,
                                new ClockLine.Choice(clock, cases.team(), e.getKey(), cases.from(), cases.until())))
                        .toList());
    }

    private List<Over> periods(
            List<Figure> figures,
            Period period,
            TimelinessController.Choice choice,
            ClockLine.Choice cases,
            ControlChart chart) {
        Map<LocalDate, ClockFigures> byPeriod = ClockReading.by(figures, Figure::period);
        Map<String, ControlChart.Point> points =
                chart.points().stream().collect(Collectors.toMap(p -> p.sample().period(), p -> p));
        List<Over> over = new ArrayList<>();
        for (LocalDate start : period.starts()) {
            ControlChart.Point point = points.get(start.toString());
            ClockFigures of = byPeriod.getOrDefault(start, NONE);
            ClockLine.Choice behind =
                    new ClockLine.Choice(cases.clock(), cases.team(), cases.route(), start, period.end(start));
            boolean limits = point != null && chart.isLongEnough();
            over.add(new Over(
                    line(period.words(start), of, choice, point == null ? null : point.signal(), behind),
                    of.share() == null ? null : percent(of.share()),
                    limits ? percent(point.lower()) : null,
                    limits ? percent(point.upper()) : null));
        }
        return over;
    }

    /** This week or month is not over, so it is drawn and not judged. */
    private static ControlChart chart(List<Figure> figures, Period period) {
        return ControlChart.of(ClockReading.by(figures, Figure::period).entrySet().stream()
                .filter(e -> e.getKey().isBefore(period.until()))
                .map(e -> new ControlChart.Sample(
                        e.getKey().toString(), e.getValue().met(), e.getValue().inTime()))
                .toList());
    }

    private static List<String> signals(ControlChart chart) {
        return chart.signals().stream()
                .map(p -> p.sample().period() + ": " + p.signal())
                .toList();
    }

    List<Delay> delays(Counts counts, boolean small) {
        Map<String, DelayReason> reasons =
                delays.reasons().stream().collect(Collectors.toMap(DelayReason::code, reason -> reason));
        return counts.byItem().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed())
                .map(e -> new Delay(
                        reasons.containsKey(e.getKey())
                                ? reasons.get(e.getKey()).words()
                                : e.getKey(),
                        reasons.containsKey(e.getKey())
                                ? reasons.get(e.getKey()).side().words()
                                : "",
                        line("", NONE, new TimelinessController.Choice(null, null, null, small), null, null)
                                .number(e.getValue())))
                .toList();
    }

    List<Team> teams(Collection<String> own) {
        return own.stream()
                .map(team -> new Team(team, NowController.team(team)))
                .sorted(Comparator.comparing(Team::name))
                .toList();
    }

    String words(Period period) {
        return period.words(period.from()) + " to " + period.words(period.until());
    }

    private String route(String route) {
        return "front-door".equals(route) ? "Not decided yet" : stages.route(route);
    }

    private String limit(String clock) {
        return clocks.limit(clock).map(Limit::inWords).orElse("");
    }

    private String source(String clock) {
        return clocks.limit(clock).map(Limit::source).orElse("");
    }

    private static ClockLine line(
            String name,
            ClockFigures figures,
            TimelinessController.Choice choice,
            String signal,
            ClockLine.Choice cases) {
        return new ClockLine(name, figures, choice.small(), signal, cases);
    }

    private static ClockLine.Choice cases(String clock, Period period, TimelinessController.Choice choice) {
        return new ClockLine.Choice(clock, choice.team(), choice.route(), period.from(), period.end(period.until()));
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}

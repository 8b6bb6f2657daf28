package org.threecolumns.oversight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how clocks were kept, summed up as a page asks for it. */
@Service
class ClockReading {

    private final FigureBook figures;
    private final DeployedClocks clocks;

    ClockReading(FigureBook figures, DeployedClocks clocks) {
        this.figures = figures;
        this.clocks = clocks;
    }

    /** Every clock that ended in the period, each with its figures, in the order of the journey. */
    @Transactional(readOnly = true)
    Map<String, ClockFigures> all(Period period, Collection<String> teams, String route) {
        List<Figure> read = read(clocks.possible().map(Measures::clock).toList(), period, teams, route);
        Map<String, ClockFigures> all =
                new TreeMap<>(Comparator.comparingInt(ClockNames::place).thenComparing(Comparator.naturalOrder()));
        all.putAll(by(read, figure -> figure.measure().substring(Measures.CLOCK.length())));
        return all;
    }

    /** What is known of one clock in the period, not yet summed up. */
    @Transactional(readOnly = true)
    List<Figure> one(String clock, Period period, Collection<String> teams, String route) {
        return read(List.of(Measures.clock(clock)), period, teams, route);
    }

    /** Why it was late, by reason, counted by the day it was due. */
    @Transactional(readOnly = true)
    Counts delays(String clock, Period period, Collection<String> teams, String route) {
        return sum(read(List.of(Measures.delay(clock)), period, teams, route));
    }

    /** How often each reason was given, over all clocks, counted by the day they were due. */
    @Transactional(readOnly = true)
    Counts delays(Period period, Collection<String> teams) {
        return sum(read(clocks.possible().map(Measures::delay).toList(), period, teams, null));
    }

    private static Counts sum(List<Figure> figures) {
        return figures.stream().map(Figure::counts).reduce(Counts.NONE, Counts::and);
    }

    private List<Figure> read(Collection<String> names, Period period, Collection<String> teams, String route) {
        return figures.read(new FigureQuestion(names, period.grain(), period.from(), period.until(), teams)).stream()
                .filter(figure -> route == null || route.equals(figure.route()))
                .toList();
    }

    static <K extends Comparable<? super K>> Map<K, ClockFigures> by(List<Figure> figures, Function<Figure, K> key) {
        Map<K, Counts> counts = new TreeMap<>();
        figures.forEach(figure -> counts.merge(key.apply(figure), figure.counts(), Counts::and));
        Map<K, ClockFigures> all = new TreeMap<>();
        counts.forEach((part, counted) -> all.put(part, ClockFigures.of(counted)));
        return all;
    }
}

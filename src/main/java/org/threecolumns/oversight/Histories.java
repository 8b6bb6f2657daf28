package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Role;

/** What can be learned from the clocks of two years, of all teams, as they are counted. */
@Service
class Histories {

    private static final int YEARS = 2;

    private static final List<String> TEAMS =
            Arrays.stream(Role.values()).map(Role::group).toList();

    private final FigureBook figures;
    private final DeployedClocks clocks;

    Histories(FigureBook figures, DeployedClocks clocks) {
        this.figures = figures;
        this.clocks = clocks;
    }

    /** Everything that has ended up to a day, by clock. */
    @Transactional(readOnly = true)
    Map<String, History> upTo(LocalDate day) {
        return read(Grain.MONTH, Grain.MONTH.start(day.minusYears(YEARS)), Grain.MONTH.start(day));
    }

    /** Only what had ended before a Monday, by clock: what could be known on it. */
    @Transactional(readOnly = true)
    Map<String, History> before(LocalDate monday) {
        return read(Grain.WEEK, Grain.WEEK.start(monday.minusYears(YEARS)), monday.minusWeeks(1));
    }

    private Map<String, History> read(Grain grain, LocalDate from, LocalDate until) {
        List<String> names = clocks.names();
        Map<String, List<Figure>> byMeasure = figures
                .read(new FigureQuestion(names.stream().map(Measures::clock).toList(), grain, from, until, TEAMS))
                .stream()
                .collect(Collectors.groupingBy(Figure::measure));
        Map<String, History> histories = new TreeMap<>();
        names.forEach(name -> histories.put(name, History.of(byMeasure.getOrDefault(Measures.clock(name), List.of()))));
        return histories;
    }
}

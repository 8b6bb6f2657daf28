package org.threecolumns.oversight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.journey.StageNames;

/** Reads how many minutes stages took at the keyboard, by stage and version of their form. */
@Service
class RecordingReading {

    private final FigureBook figures;
    private final StageNames stages;

    RecordingReading(FigureBook figures, StageNames stages) {
        this.figures = figures;
        this.stages = stages;
    }

    /**
     * One version of the form of a stage. Of fewer than five stages no minutes are told: too few to say anything about a form, and few
     * enough to say something about somebody.
     */
    record Line(String stage, int version, int stages, Integer median, Integer ninetieth) {

        private static final int FEWEST = 5;

        static Line of(String stage, int version, Map<Integer, Integer> minutes) {
            int stages = minutes.values().stream().mapToInt(Integer::intValue).sum();
            ClockFigures ranked = new ClockFigures(stages, 0, 0, minutes);
            return stages < FEWEST
                    ? new Line(stage, version, stages, null, null)
                    : new Line(stage, version, stages, ranked.median(), ranked.ninetieth());
        }

        public String number() {
            return stages < FEWEST ? "fewer than " + FEWEST : String.valueOf(stages);
        }
    }

    /** In the order of the journey, the newest version of each form first. */
    @Transactional(readOnly = true)
    List<Line> lines(Period period, Collection<String> teams) {
        List<Line> lines = new ArrayList<>();
        Map<String, Map<Integer, Map<Integer, Integer>>> counted = counted(period, teams);
        stages.known().stream().filter(counted::containsKey).forEach(stage -> new TreeMap<>(counted.get(stage))
                .descendingMap()
                .forEach((version, minutes) -> lines.add(Line.of(stages.stage(stage), version, minutes))));
        return lines;
    }

    /** How many stages took so many minutes, by stage and version. */
    private Map<String, Map<Integer, Map<Integer, Integer>>> counted(Period period, Collection<String> teams) {
        Map<String, Map<Integer, Map<Integer, Integer>>> counted = new TreeMap<>();
        List<String> measures =
                stages.known().stream().map(stage -> Measures.MINUTES + stage).toList();
        figures.read(new FigureQuestion(measures, period.grain(), period.from(), period.until(), teams))
                .forEach(figure -> figure.counts().byItem().forEach((item, number) -> counted.computeIfAbsent(
                                figure.measure().substring(Measures.MINUTES.length()), key -> new TreeMap<>())
                        .computeIfAbsent(Measures.version(item), key -> new TreeMap<>())
                        .merge(Measures.minutes(item), number, Integer::sum)));
        return counted;
    }
}

package org.threecolumns.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threecolumns.family.PlainDates;
import org.threecolumns.oversight.ScoreQuestion.Way;
import org.threecolumns.oversight.ScoreReading.Cell;
import org.threecolumns.oversight.ScoreReading.ScoreRow;

/** Puts numbers of children into tables: how many stand where in each team, and which way they went. Nothing is averaged. */
final class ScoreViews {

    static final int BEST = 10;

    private static final List<Way> WAYS = List.of(Way.UP, Way.SAME, Way.DOWN, Way.FIRST);

    private ScoreViews() {}

    /** How many children, and the address of their list. */
    record Count(String label, int number, String told, String cases) {}

    /** A team with its counts. */
    record Line(String team, List<Count> counts) {}

    /** A child with the latest number; of restricted families no name and no reference. */
    record Child(String name, String reference, String family, String team, int number, String before, String on) {}

    static List<Line> spread(List<Cell> cells, boolean small) {
        return lines(cells, small, (team, of) -> IntStream.rangeClosed(0, BEST)
                .mapToObj(number -> count(
                        String.valueOf(number),
                        of.stream().filter(cell -> cell.number() == number),
                        new ScoreQuestion(Way.ALL, team, number)))
                .toList());
    }

    static List<Line> ways(List<Cell> cells, boolean small) {
        return lines(cells, small, (team, of) -> WAYS.stream()
                .map(way -> count(
                        way.brief(), of.stream().filter(cell -> cell.way() == way), new ScoreQuestion(way, team, null)))
                .toList());
    }

    static List<Child> children(List<ScoreRow> rows) {
        return rows.stream()
                .map(row -> new Child(
                        row.name(),
                        row.reference(),
                        row.family(),
                        NowController.team(row.team()),
                        row.number(),
                        row.before() == null ? "–" : row.before().toString(),
                        row.on().format(PlainDates.LONG)))
                .toList();
    }

    /** Makes the counts of one team. */
    private interface Counting {
        List<Count> of(String team, List<Cell> cells);
    }

    private static List<Line> lines(List<Cell> cells, boolean small, Counting counting) {
        Map<String, List<Cell>> byTeam =
                cells.stream().collect(Collectors.groupingBy(Cell::team, TreeMap::new, Collectors.toList()));
        return byTeam.entrySet().stream()
                .map(team -> new Line(
                        NowController.team(team.getKey()),
                        told(counting.of(team.getKey(), team.getValue()), team.getKey(), small)))
                .sorted(Comparator.comparing(Line::team))
                .toList();
    }

    /** With how many there are together, which is not told where it would give a small number away. */
    private static List<Count> told(List<Count> counts, String team, boolean small) {
        List<Count> told = new ArrayList<>();
        counts.forEach(count -> told.add(
                small
                        ? new Count(count.label(), count.number(), Publishing.number(count.number()), count.cases())
                        : count));
        int together = counts.stream().mapToInt(Count::number).sum();
        boolean givesAway = small && counts.stream().anyMatch(count -> Publishing.isSmall(count.number()));
        told.add(new Count(
                "Together",
                together,
                givesAway ? "–" : String.valueOf(together),
                new ScoreQuestion(Way.ALL, team, null).address("", null)));
        return told;
    }

    private static Count count(String label, Stream<Cell> cells, ScoreQuestion behind) {
        int number = cells.mapToInt(Cell::children).sum();
        return new Count(label, number, String.valueOf(number), behind.address("", null));
    }
}

package org.threecolumns.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.timeliness.Limit;

/** The rows of {@code timescales.dmn} in words; a row that cannot be read is left out. */
final class LimitWords {

    /** What the clock of every meeting after the first is called. */
    private static final String LATER = "-next";

    private final List<DmnTable.Row> rows;

    LimitWords(ModelSet models) {
        rows = models.table(LimitRules.TIMESCALES).stream()
                .flatMap(table -> table.rows().stream())
                .filter(LimitRules::reads)
                .toList();
    }

    String limit(String clock) {
        return words(clock, "; later ", LimitWords::limitOf);
    }

    String source(String clock) {
        return words(clock, "; ", row -> row.plain("source"));
    }

    /** The clocks that belong to none of these. */
    Stream<String> others(Collection<String> clocks) {
        return rows.stream()
                .filter(row -> row.quoted("clock").stream()
                        .noneMatch(clock -> clocks.contains(clock) || clocks.contains(clock.replace(LATER, ""))))
                .map(row -> "- %s: %s. %s.\n".formatted(row.plain("clock"), limitOf(row), row.plain("source")));
    }

    private String words(String clock, String between, Function<DmnTable.Row, String> cell) {
        String first = joined(clock, cell);
        String later = joined(clock + LATER, cell);
        return later.isEmpty() ? first : first + between + later;
    }

    private String joined(String clock, Function<DmnTable.Row, String> cell) {
        return rows.stream()
                .filter(row -> row.quoted("clock").contains(clock))
                .map(cell)
                .collect(Collectors.joining("; "));
    }

    private static String limitOf(DmnTable.Row row) {
        Limit limit = new Limit(
                row.plain("clock"),
                Integer.parseInt(row.cell("amount")),
                Limit.Unit.valueOf(row.plain("unit")),
                Boolean.parseBoolean(row.cell("inclusive")),
                row.plain("source"));
        String started = row.cell("startedOn");
        return limit.inWords() + (started.isEmpty() ? "" : " (started " + started + ")") + law(limit);
    }

    private static String law(Limit limit) {
        return StatutoryLimit.of(limit.clock())
                .map(law -> law.inWords().equals(limit.inWords()) ? " (law)" : " (law: at most " + law.inWords() + ")")
                .orElse("");
    }
}

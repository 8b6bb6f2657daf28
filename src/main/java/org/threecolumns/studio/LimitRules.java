package org.threecolumns.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.threecolumns.timeliness.Limit;

/** The table of limits. Councils change its rows; each stage keeps one, and none is longer than the law allows. */
final class LimitRules {

    static final String TIMESCALES = "timescales";

    private static final Map<String, String> COLUMNS = Map.of(
            "clock", "string",
            "startedOn", "date",
            "amount", "integer",
            "unit", "string",
            "inclusive", "boolean",
            "source", "string");

    private static final String DATE = "date and time\\(\"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\"\\)";
    private static final Pattern STARTED_ON = Pattern.compile(
            "|(<|<=|>|>=)\\s*" + DATE + "|[\\[(\\]]\\s*" + DATE + "\\s*\\.\\.\\s*" + DATE + "\\s*[\\])\\[]");

    private LimitRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "limit-kept",
                        "Each stage keeps a limit that holds on every day, and a statutory clock is nobody's to drop",
                        LimitRules::kept),
                new ModelRule(
                        "limit-lawful",
                        "A child would wait longer than the law allows, and nobody would see it as late",
                        LimitRules::lawful),
                new ModelRule(
                        "limit-readable",
                        "A row that cannot be read would stop every family that comes to it",
                        LimitRules::readable));
    }

    private static Stream<Finding> kept(ModelSet set, String rule) {
        Set<String> kept = rows(set)
                .filter(row -> row.cell("startedOn").isEmpty())
                .flatMap(row -> row.quoted("clock").stream())
                .collect(Collectors.toSet());
        Set<String> needed = new TreeSet<>();
        Arrays.stream(KnownStage.values()).map(KnownStage::key).forEach(needed::add);
        set.inUse().stream().flatMap(StageTask::in).map(StageTask::key).forEach(needed::add);
        return needed.stream()
                .filter(key -> !key.isEmpty() && !kept.contains(key))
                .map(key -> new Finding(rule, TIMESCALES, key, "“" + key + "” would have no limit" + lost(key)));
    }

    private static String lost(String key) {
        return StatutoryLimit.of(key).isPresent()
                ? ": its clock is set by law and stays"
                : " on some days: keep a row for it without a date";
    }

    private static Stream<Finding> lawful(ModelSet set, String rule) {
        return rows(set).filter(LimitRules::isLimit).flatMap(row -> row.quoted("clock").stream()
                .filter(clock -> !isLawful(clock, row))
                .map(clock -> new Finding(rule, TIMESCALES, row.id(), tooLong(clock))));
    }

    private static boolean isLawful(String clock, DmnTable.Row row) {
        return StatutoryLimit.of(clock)
                .map(law -> law.allows(Integer.parseInt(row.cell("amount")), row.plain("unit")))
                .orElse(true);
    }

    private static String tooLong(String clock) {
        return "“" + clock + "” may take at most "
                + StatutoryLimit.of(clock).orElseThrow().inWords()
                + " by law; it can be made shorter, in the same unit, never longer";
    }

    private static Stream<Finding> readable(ModelSet set, String rule) {
        DmnTable table = set.table(TIMESCALES).orElse(null);
        if (table == null) {
            return Stream.of(new Finding(rule, TIMESCALES, TIMESCALES, "The table of limits is missing"));
        }
        if (!table.isTable() || !table.columns().equals(COLUMNS) || table.hitPolicy() != HitPolicy.FIRST) {
            return Stream.of(new Finding(
                    rule,
                    TIMESCALES,
                    TIMESCALES,
                    "The table of limits must keep its columns, their types and its hit policy “first”"));
        }
        return table.rows().stream()
                .filter(row -> !isLimit(row))
                .map(row -> new Finding(rule, TIMESCALES, row.id(), "This row is no limit that can be counted"));
    }

    private static boolean isLimit(DmnTable.Row row) {
        boolean unit = Arrays.stream(Limit.Unit.values()).anyMatch(u -> u.name().equals(row.plain("unit")));
        return unit
                && row.cell("amount").matches("[1-9]\\d{0,3}")
                && row.cell("inclusive").matches("true|false")
                && row.cell("source").matches("\"[^\"]+\"")
                && STARTED_ON.matcher(row.cell("startedOn")).matches()
                && row.isNamed("clock");
    }

    private static Stream<DmnTable.Row> rows(ModelSet set) {
        return set.table(TIMESCALES).stream().flatMap(table -> table.rows().stream());
    }
}

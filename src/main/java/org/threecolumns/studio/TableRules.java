package org.threecolumns.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.threecolumns.completeness.Requirement;
import org.threecolumns.timeliness.Limit;

/** The tables that the service reads: limits and requirements. Councils change their rows; what reads them must still find them. */
final class TableRules {

    static final String TIMESCALES = "timescales";
    private static final String COMPLETENESS = "completeness";
    private static final Set<String> LIMIT_COLUMNS =
            Set.of("clock", "startedOn", "amount", "unit", "inclusive", "source");

    private TableRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "limit-kept",
                        "Each stage keeps a limit that holds on every day, and a statutory clock is nobody's to drop",
                        TableRules::limits),
                new ModelRule(
                        "limit-readable",
                        "A row that cannot be read would stop every family that comes to it",
                        TableRules::rows),
                new ModelRule(
                        "requirements-kept",
                        "What each stage asks beyond the floor is looked up in one table",
                        TableRules::requirements));
    }

    private static Stream<Finding> limits(ModelSet set, String rule) {
        Set<String> kept = set.table(TIMESCALES).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cell("startedOn").isEmpty())
                .flatMap(row -> row.quoted("clock").stream())
                .collect(Collectors.toSet());
        Set<String> needed = new TreeSet<>();
        Arrays.stream(KnownStage.values()).map(KnownStage::key).forEach(needed::add);
        set.inUse().stream().flatMap(StageTask::in).map(StageTask::key).forEach(needed::add);
        return needed.stream()
                .filter(key -> !key.isEmpty() && !kept.contains(key))
                .map(key -> new Finding(rule, TIMESCALES, key, "“" + key + "” would have no limit" + statutory(key)));
    }

    private static String statutory(String key) {
        return KnownStage.of(key).filter(KnownStage::isStatutory).isPresent()
                ? ": its clock is set by law or guidance and stays"
                : " on some days: keep a row for it without a date";
    }

    private static Stream<Finding> rows(ModelSet set, String rule) {
        DmnTable table = set.table(TIMESCALES).orElse(null);
        if (table == null) {
            return Stream.of(new Finding(rule, TIMESCALES, TIMESCALES, "The table of limits is missing"));
        }
        if (!table.isTable() || !table.columns().equals(LIMIT_COLUMNS) || table.hitPolicy() != HitPolicy.FIRST) {
            return Stream.of(new Finding(
                    rule,
                    TIMESCALES,
                    TIMESCALES,
                    "The table of limits must keep its columns and its hit policy “first”"));
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
                && !row.plain("source").isBlank()
                && row.cell("clock").matches("\"[a-z-]+\"(\\s*,\\s*\"[a-z-]+\")*");
    }

    private static Stream<Finding> requirements(ModelSet set, String rule) {
        DmnTable table = set.table(COMPLETENESS).orElse(null);
        if (table == null
                || !table.isTable()
                || !table.columns().equals(Set.of("stage", "requirement"))
                || table.hitPolicy() != HitPolicy.COLLECT) {
            return Stream.of(new Finding(
                    rule,
                    COMPLETENESS,
                    COMPLETENESS,
                    "The table “completeness” must stay, with its two columns, collecting"));
        }
        return table.rows().stream()
                .filter(row -> Requirement.of(row.plain("requirement")).isEmpty())
                .map(row -> new Finding(
                        rule,
                        COMPLETENESS,
                        Objects.toString(row.id(), ""),
                        "Nobody knows how to check “" + row.plain("requirement") + "”, so no stage could be signed"));
    }
}

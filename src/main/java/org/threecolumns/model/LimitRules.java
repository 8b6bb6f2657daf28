package org.threecolumns.model;

import static org.threecolumns.model.TableShape.Column.filled;
import static org.threecolumns.model.TableShape.Column.orAny;

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

    private static final String DATE = "date and time\\(\"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\"\\)";
    private static final Pattern STARTED_ON = Pattern.compile(
            "(<|<=|>|>=)\\s*" + DATE + "|[\\[(\\]]\\s*" + DATE + "\\s*\\.\\.\\s*" + DATE + "\\s*[\\])\\[]");

    private static final TableShape LIMITS = new TableShape(
            TIMESCALES,
            HitPolicy.FIRST,
            Map.of(
                    "clock", filled("string", TableShape.NAMES),
                    "startedOn", orAny("date", STARTED_ON),
                    "amount", filled("integer", Pattern.compile("[1-9]\\d{0,3}")),
                    "unit",
                            filled(
                                    "string",
                                    TableShape.oneOf(Arrays.stream(Limit.Unit.values())
                                            .map(Enum::name)
                                            .toList())),
                    "inclusive", filled("boolean", TableShape.YES_NO),
                    "source", filled("string", TableShape.TEXT)),
            "This row is no limit that can be counted");

    /** What is watched besides stages: later meetings, visits, what was done at once. */
    private static final Set<String> OTHER_CLOCKS = Set.of(
            "core-group-next",
            "review-conference-next",
            "cin-review-next",
            "visit-protection-plan",
            "visit-child-in-need",
            "recording-debt");

    /** How often each unit fits into a year, in which every child is looked at again. */
    private static final Map<String, Integer> IN_A_YEAR = Map.of(
            Limit.Unit.WORKING_DAYS.name(), 253,
            Limit.Unit.CALENDAR_DAYS.name(), 366,
            Limit.Unit.WEEKS.name(), 52,
            Limit.Unit.MONTHS.name(), 12);

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
                        "limit-in-sight",
                        "A limit that lies years ahead is none: nobody would hold the next review, or see that it was not held",
                        LimitRules::far),
                new ModelRule(
                        "limit-readable",
                        "A row that cannot be read would stop every family that comes to it",
                        LIMITS::faults));
    }

    private static Stream<Finding> kept(ModelSet set, String rule) {
        Set<String> kept = rows(set)
                .filter(row -> row.cell("startedOn").isEmpty())
                .flatMap(row -> row.quoted("clock").stream())
                .collect(Collectors.toSet());
        return needed(set).stream()
                .filter(key -> !key.isEmpty() && !kept.contains(key))
                .map(key -> new Finding(rule, TIMESCALES, key, "“" + key + "” would have no limit" + lost(key)));
    }

    private static Set<String> needed(ModelSet set) {
        Set<String> needed = new TreeSet<>(OTHER_CLOCKS);
        Arrays.stream(KnownStage.values()).map(KnownStage::key).forEach(needed::add);
        set.inUse().stream().flatMap(StageTask::in).map(StageTask::clock).forEach(needed::add);
        set.inUse().stream().flatMap(Checkpoint::in).map(Checkpoint::name).forEach(needed::add);
        return needed;
    }

    private static String lost(String key) {
        return StatutoryLimit.of(key).isPresent()
                ? ": its clock is set by law and stays"
                : " on some days: keep a row for it without a date";
    }

    private static Stream<Finding> lawful(ModelSet set, String rule) {
        return rows(set).filter(LIMITS::reads).flatMap(row -> row.quoted("clock").stream()
                .filter(clock -> !isLawful(clock, row))
                .map(clock -> new Finding(rule, TIMESCALES, row.id(), tooLong(clock))));
    }

    private static boolean isLawful(String clock, DmnTable.Row row) {
        return StatutoryLimit.of(clock)
                .map(law -> law.allows(Integer.parseInt(row.cell("amount")), row.plain("unit")))
                .orElse(true);
    }

    private static Stream<Finding> far(ModelSet set, String rule) {
        return rows(set)
                .filter(LIMITS::reads)
                .filter(row -> Integer.parseInt(row.cell("amount")) > IN_A_YEAR.get(row.plain("unit")))
                .map(row -> new Finding(
                        rule,
                        TIMESCALES,
                        row.id(),
                        "“" + row.plain("clock") + "” would be due after more than a year"));
    }

    private static String tooLong(String clock) {
        return "“" + clock + "” may take at most "
                + StatutoryLimit.of(clock).orElseThrow().inWords()
                + " by law; it can be made shorter, in the same unit, never longer";
    }

    static boolean reads(DmnTable.Row row) {
        return LIMITS.reads(row);
    }

    private static Stream<DmnTable.Row> rows(ModelSet set) {
        return set.table(TIMESCALES).stream().flatMap(table -> table.rows().stream());
    }
}

package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * What a table must look like so that the service can read it. Rows and their values are the council's.
 *
 * @param rowWords what a row that cannot be read would mean for families
 */
record TableShape(String key, HitPolicy policy, Map<String, Column> columns, String rowWords) {

    static final Pattern NAMES = Pattern.compile("\"[a-z0-9-]+\"(\\s*,\\s*\"[a-z0-9-]+\")*");
    static final Pattern TEXT = Pattern.compile("\"[^\"]+\"");
    static final Pattern YES_NO = Pattern.compile("true|false");

    /** @param cell what a cell may hold */
    record Column(String type, Pattern cell, boolean mayBeBlank) {

        static Column filled(String type, Pattern cell) {
            return new Column(type, cell, false);
        }

        static Column orAny(String type, Pattern cell) {
            return new Column(type, cell, true);
        }

        /** In letters; a pattern runs out of room on a cell that somebody made endless. */
        private static final int LONGEST = 2000;

        private boolean reads(String text) {
            return text.isEmpty()
                    ? mayBeBlank
                    : text.length() <= LONGEST && cell.matcher(text).matches();
        }
    }

    /** @return what keeps the service from reading the table that is or would be in force */
    Stream<Finding> faults(ModelSet set, String rule) {
        DmnTable table = set.table(key).orElse(null);
        if (table == null || !table.isTable() || table.isAggregated() || !hasColumns(table)) {
            return Stream.of(new Finding(
                    rule,
                    key,
                    key,
                    "The table “" + key + "” must stay, with its columns, their types and its hit policy “"
                            + policy.name().toLowerCase() + "”"));
        }
        return table.rows().stream().flatMap(row -> unread(row)
                .map(column -> new Finding(
                        rule, key, row.id(), rowWords + ": “" + column + "” holds “" + row.cell(column) + "”")));
    }

    private boolean hasColumns(DmnTable table) {
        Map<String, String> types = columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().type()));
        return table.hitPolicy() == policy && table.columns().equals(types);
    }

    boolean reads(DmnTable.Row row) {
        return unread(row).findAny().isEmpty();
    }

    private Stream<String> unread(DmnTable.Row row) {
        return columns.entrySet().stream()
                .filter(column -> !column.getValue().reads(row.cell(column.getKey())))
                .map(Map.Entry::getKey)
                .sorted();
    }

    /** One of some words, in quotation marks as tables write them. */
    static Pattern oneOf(List<String> words) {
        return Pattern.compile("\"(" + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\"");
    }
}

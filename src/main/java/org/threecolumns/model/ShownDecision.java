package org.threecolumns.model;

import java.util.List;

/**
 * A decision as the rows of its table.
 *
 * @param policy which rows count, in words
 * @param rows empty where it is no table
 */
public record ShownDecision(
        String key, String name, String versionTag, String file, String policy, List<Column> columns, List<Row> rows)
        implements ShownFile {

    /** @param given whether it is asked about, and not the answer */
    public record Column(String label, boolean given) {}

    /** @param cells in the order of the columns; blank where anything fits */
    public record Row(String id, List<String> cells) {}

    static ShownDecision of(DmnTable table, String file) {
        List<String> names = table.isTable() ? List.copyOf(table.columns().keySet()) : List.of();
        return new ShownDecision(
                table.key(),
                ElementWords.orElse(table.decision().getName(), table.key()),
                ElementWords.orElse(table.decision().getVersionTag(), ""),
                file,
                table.isTable() ? policy(table) : "This decision is no table.",
                table.labels(),
                table.rows().stream()
                        .map(row ->
                                new Row(row.id(), names.stream().map(row::cell).toList()))
                        .toList());
    }

    @Override
    public String anchorOf(String element) {
        return rows.stream().anyMatch(row -> row.id().equals(element)) ? "e-" + element : "";
    }

    private static String policy(DmnTable table) {
        return switch (table.hitPolicy()) {
            case FIRST -> "The first row that fits counts.";
            case COLLECT -> "Every row that fits counts.";
            case UNIQUE -> "Only one row may fit.";
            default -> "Rows count by the rule “" + table.hitPolicy().name().toLowerCase() + "”.";
        };
    }
}

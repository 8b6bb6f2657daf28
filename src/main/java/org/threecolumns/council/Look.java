package org.threecolumns.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a part of a stage page looks under some words, with an invented child.
 *
 * @param columns those that are shown, in their order
 * @param lines what else stands on the page: questions for the child, names of worries and of steps
 */
record Look(String title, List<Column> columns, List<String> lines) {

    static final String CHILD = "Poppy";

    private static final Map<String, String> SAMPLES = Map.of(
            "WORRIES", "Poppy waited at the school gate until half past five on Tuesday.",
            "STRENGTHS", "Nan fetched her on Wednesday and made tea.",
            "NEXT_STEPS", "Mum rings the breakfast club, by Friday.");

    /** @param questions the coaching questions beside it; empty where they are not looked at */
    record Column(String name, String heading, String sample, List<String> questions) {

        static Column of(String name, String heading, List<String> questions) {
            return new Column(name, named(heading), SAMPLES.getOrDefault(name, ""), questions);
        }
    }

    /**
     * @param words every label of a tier by its name, the columns first
     * @param other what is laid beside it: besides the columns, only what differs is shown
     */
    static Look ofLabels(String title, Map<String, String> words, Map<String, String> other) {
        List<Column> columns = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        words.forEach((name, said) -> {
            if (SAMPLES.containsKey(name)) {
                columns.add(Column.of(name, said, List.of()));
            } else if (!said.equals(other.get(name))) {
                lines.add(named(said));
            }
        });
        return new Look(title, columns, lines);
    }

    static String named(String words) {
        return words.replace("{child}", CHILD);
    }
}

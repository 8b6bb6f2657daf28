package org.threecolumns.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Which children a list of numbers is about. Null narrows nothing. @param number their latest */
record ScoreQuestion(Way way, String team, Integer number) {

    static final String PATH = "/oversight/scores/children";

    /** Which way the latest number went from that of the stage before. */
    enum Way {
        ALL("All", "Latest numbers", "1 = 1"),
        UP("Higher", "Higher than at the stage before", "s.moved > 0"),
        SAME("The same", "The same as at the stage before", "s.moved = 0"),
        DOWN("Lower", "Lower than at the stage before", "s.moved < 0"),
        FIRST("First number", "Their first number", "s.moved is null"),
        FELL("Fell", "Fell by two or more since the stage before", "s.fell = true");

        private final String brief;
        private final String words;
        private final String condition;

        Way(String brief, String words, String condition) {
            this.brief = brief;
            this.words = words;
            this.condition = condition;
        }

        /** As the heading of a column. */
        String brief() {
            return brief;
        }

        public String words() {
            return words;
        }

        String condition() {
            return condition;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is not understood narrows nothing. */
    static ScoreQuestion read(Map<String, String> chosen) {
        String number = chosen.getOrDefault("number", "");
        return new ScoreQuestion(
                Arrays.stream(Way.values())
                        .filter(way -> way.key().equals(chosen.get("way")))
                        .findFirst()
                        .orElse(Way.ALL),
                CaseQuestion.read(chosen).team(),
                number.matches("10|\\d") ? Integer.valueOf(number) : null);
    }

    /** @param ending of the path, ".csv" for one; {@code after} null for the first page */
    String address(String ending, String after) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(PATH + ending).queryParam("way", way.key());
        if (team != null) {
            address.queryParam("team", "{team}");
        }
        if (number != null) {
            address.queryParam("number", number);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode()
                .buildAndExpand(team == null ? Map.of() : Map.of("team", team))
                .toUriString();
    }
}

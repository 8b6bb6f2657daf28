package org.threecolumns.oversight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases stand behind a number. Null narrows nothing.
 *
 * @param with who has it, or "-" for nobody
 * @param from first and {@code until} last day on which the clock ended; only for what has ended
 */
record CaseQuestion(
        Standing standing,
        String stage,
        String clock,
        String team,
        String with,
        String route,
        LocalDate from,
        LocalDate until) {

    /** The names under which an address carries a question. */
    static final Set<String> NAMES = Set.of("standing", "stage", "clock", "team", "with", "route", "from", "until");

    /** How a clock stands or ended. */
    enum Standing {
        OPEN("Open"),
        ON_TIME("Open and on time"),
        SOON("Due soon"),
        LATE("Open and late"),
        UNEXPLAINED("Late, and nobody has said why"),
        ACT_NOW("Begun by an act now"),
        NOT_BOOKED("Meetings without a day"),
        ENDED("Ended"),
        MET_IN_TIME("Done in time"),
        MET_LATE("Done late"),
        UNSIGNED("Ended without being done");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isOpen() {
            return ordinal() <= NOT_BOOKED.ordinal();
        }

        /** As addresses carry it, "met-late". */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is not understood narrows nothing. */
    static CaseQuestion read(Map<String, String> chosen) {
        return new CaseQuestion(
                Arrays.stream(Standing.values())
                        .filter(s -> s.key().equals(chosen.get("standing")))
                        .findFirst()
                        .orElse(Standing.OPEN),
                text(chosen, "stage"),
                text(chosen, "clock"),
                text(chosen, "team"),
                text(chosen, "with"),
                text(chosen, "route"),
                day(chosen, "from").orElse(null),
                day(chosen, "until").orElse(null));
    }

    private static String text(Map<String, String> chosen, String name) {
        String text = chosen.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    private static Optional<LocalDate> day(Map<String, String> chosen, String name) {
        try {
            return Optional.ofNullable(text(chosen, name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As an address carries it. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("standing", standing.key());
        put(asked, "stage", stage);
        put(asked, "clock", clock);
        put(asked, "team", team);
        put(asked, "with", with);
        put(asked, "route", route);
        put(asked, "from", from);
        put(asked, "until", until);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}

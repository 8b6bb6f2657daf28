package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of a table of clocks: a clock, a period, a team or a route, with its figures.
 *
 * @param signal which rule of the control chart fired here; null for none
 * @param choice what the cases behind its numbers are narrowed by
 */
record ClockLine(String name, ClockFigures figures, boolean hideSmall, String signal, Choice choice) {

    /** What narrows a list of cases to this line. */
    record Choice(String clock, String team, String route, LocalDate from, LocalDate until) {}

    /** A number as it may be shown; small ones are not told where the page is to be published. */
    public String number(int number) {
        return hideSmall ? Publishing.number(number) : String.valueOf(number);
    }

    public String share() {
        boolean hidden = hideSmall
                && (Publishing.isSmall(figures.met())
                        || Publishing.isSmall(figures.inTime())
                        || Publishing.isSmall(figures.late()));
        return figures.share() == null || hidden ? "–" : Math.round(figures.share() * 100) + " %";
    }

    public String days(Integer days) {
        return days == null || hideSmall && Publishing.isSmall(figures.met()) ? "–" : days.toString();
    }

    /** The address of the cases that ended so, "met-late" for one. */
    public String cases(String standing) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("standing", standing);
        put(asked, "clock", choice.clock());
        put(asked, "team", choice.team());
        put(asked, "route", choice.route());
        put(asked, "from", choice.from());
        put(asked, "until", choice.until());
        return CaseAddress.of("/oversight/cases", CaseQuestion.read(asked), null);
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}

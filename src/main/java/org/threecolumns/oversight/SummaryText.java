package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.oversight.OpenWork.Cell;

/** Writes the weekly summary: numbers and links, and no name of a family or a worker, as mail goes through other people's hands. */
@Component
class SummaryText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final OpenWork work;
    private final ClockReading reading;
    private final ClockNames clocks;
    private final SummaryProperties properties;
    private final Clock clock;

    SummaryText(OpenWork work, ClockReading reading, ClockNames clocks, SummaryProperties properties, Clock clock) {
        this.work = work;
        this.reading = reading;
        this.clocks = clocks;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param subject and {@code text} as they are sent */
    record Letter(String subject, String text) {}

    /** What stands open today, and how the clocks were kept that ended in the week before this one. */
    Letter of(Collection<String> teams) {
        List<Cell> cells = work.of(teams);
        LocalDate week = Grain.WEEK.start(LocalDate.now(clock)).minusWeeks(1);
        StringBuilder text = new StringBuilder("Open now in your teams\n\n");
        line(text, cells.stream().mapToInt(Cell::open).sum() + " open", "/oversight/cases?standing=open");
        line(text, cells.stream().mapToInt(Cell::late).sum() + " late", "/oversight/cases?standing=late");
        line(text, cells.stream().mapToInt(Cell::soon).sum() + " due soon", "/oversight/cases?standing=soon");
        int unexplained = cells.stream().mapToInt(Cell::unexplained).sum();
        line(text, unexplained + " late without a reason", "/oversight/cases?standing=unexplained");
        line(text, work.debts() + " recording debts", "/debts");
        text.append("\nDone in the week from ").append(week.format(DAY)).append("\n\n");
        Map<String, ClockFigures> ended = reading.all(new Period(Grain.WEEK, week, week), teams, null);
        ended.forEach((name, figures) -> ended(text, name, figures));
        if (ended.isEmpty()) {
            text.append("Nothing ended in that week.\n");
        }
        text.append("\nYou asked for this summary. To end it: ")
                .append(properties.address())
                .append("/oversight/summary\n");
        return new Letter("Three Columns: week from " + week.plusWeeks(1).format(DAY), text.toString());
    }

    private void ended(StringBuilder text, String name, ClockFigures figures) {
        String words = clocks.of(name) + ": " + figures.inTime() + " of " + figures.met() + " in time";
        line(text, words, "/oversight/timeliness/clock?by=week&name=" + name);
    }

    private void line(StringBuilder text, String words, String path) {
        text.append(words)
                .append('\n')
                .append(properties.address())
                .append(path)
                .append('\n');
    }
}

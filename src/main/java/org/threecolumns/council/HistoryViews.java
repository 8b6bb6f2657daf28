package org.threecolumns.council;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingBook.Change;
import org.threecolumns.setting.SettingPart;

/** Shows who changed a setting, when, from what to what, and why. */
@Component
class HistoryViews {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final SettingBook book;
    private final Accounts accounts;
    private final Clock clock;

    HistoryViews(SettingBook book, Accounts accounts, Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param back the address that brings the earlier value into the form again; null where there is none */
    record Line(
            String setting, String what, String before, String after, String why, String by, String at, String back) {}

    /** @param next where the following page goes on; null on the last one */
    record Page(List<Line> lines, Long next) {}

    /**
     * How a page names what stands in the book.
     *
     * @param name what people call the setting
     * @param value what they call what it says
     * @param back the address that brings the earlier value into the form again, or null
     */
    record Naming(UnaryOperator<String> name, UnaryOperator<String> value, Function<Change, String> back) {

        static Naming of(UnaryOperator<String> name) {
            return new Naming(name, UnaryOperator.identity(), change -> null);
        }
    }

    /** @param before where a later page goes on, as it was sent */
    Page page(String part, String before, Naming naming) {
        List<Change> read = book.changes(part, before.matches("\\d{1,18}") ? Long.valueOf(before) : null);
        List<Change> shown = read.stream().limit(SettingBook.PAGE).toList();
        Map<String, String> people =
                accounts.names(shown.stream().map(Change::by).distinct().toList());
        return new Page(
                shown.stream().map(change -> line(change, people, naming)).toList(),
                read.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
    }

    /** "Hope Lane, 3 March 2026, 10:00", or as delivered. */
    String last(SettingPart part) {
        return said(part.changedBy(), part.changedAt());
    }

    String said(String by, Instant at) {
        return by == null || at == null
                ? "As delivered"
                : accounts.names(List.of(by)).getOrDefault(by, by) + ", " + when(at);
    }

    private Line line(Change change, Map<String, String> people, Naming naming) {
        return new Line(
                naming.name().apply(change.entry().name()),
                change.entry().what().words(),
                value(change.entry().before(), naming),
                value(change.entry().after(), naming),
                change.why(),
                people.getOrDefault(change.by(), change.by()),
                when(change.at()),
                naming.back().apply(change));
    }

    private static String value(String kept, Naming naming) {
        return kept == null ? null : naming.value().apply(kept);
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(clock.getZone()));
    }
}

package org.threecolumns.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.oversight.ClosedDayTrial.Effect;
import org.threecolumns.setting.CouncilDay;
import org.threecolumns.timeliness.ClosedDays;

/** Shows closed days, and what a change to them does, in words. */
@Component
class ClosedDayViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final ClosedDays closed;

    ClosedDayViews(ClosedDays closed) {
        this.closed = closed;
    }

    /** @param take the number under which it can be taken off the list; null where it cannot */
    record Day(LocalDate on, String date, String name, String kind, Long take) {}

    record Moved(String what, String reference, String now, String then) {}

    /**
     * @param begin when the clocks begin that are laid side by side
     * @param unmoved clocks of law that it makes no longer, in a line
     * @param kept how many clocks run and keep their day
     */
    record EffectView(String begin, List<Moved> fresh, String unmoved, int kept, List<Moved> some) {}

    List<Day> ofYear(int year, List<CouncilDay> own, boolean mayTake) {
        Stream<Day> everybodys = closed.bankHolidays(year).entrySet().stream()
                .map(holiday -> new Day(
                        holiday.getKey(), holiday.getKey().format(DAY), holiday.getValue(), "Bank holiday", null));
        Stream<Day> ours = own.stream()
                .filter(day -> day.on().getYear() == year)
                .map(day -> mayTake ? day(day) : withoutTaking(day(day)));
        return Stream.concat(everybodys, ours)
                .sorted(Comparator.comparing(Day::on))
                .toList();
    }

    Day day(CouncilDay day) {
        return new Day(day.on(), day.on().format(DAY), day.name(), day.kind().words(), day.id());
    }

    private static Day withoutTaking(Day day) {
        return new Day(day.on(), day.date(), day.name(), day.kind(), null);
    }

    EffectView effect(Effect effect) {
        return new EffectView(
                effect.begin().format(DAY),
                effect.fresh().stream()
                        .map(one -> new Moved(
                                one.clock(),
                                null,
                                one.now().format(SHORT),
                                one.then().format(SHORT)))
                        .toList(),
                String.join("; ", effect.unmoved()),
                effect.kept(),
                effect.some().stream()
                        .map(one -> new Moved(
                                one.clock(),
                                one.reference(),
                                one.keeps().format(SHORT),
                                one.would().format(SHORT)))
                        .toList());
    }

    /** A day as the book keeps it, in words. */
    String inWords(String day) {
        return LocalDate.parse(day).format(DAY);
    }
}

package org.threecolumns.timeliness;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.threecolumns.setting.CouncilDay;

/** Weekends, England's bank holidays, and the days on the council's own list, as that list stands or as it stood at some moment. */
public final class ClosedDays {

    private final BankHolidays england;
    private final Set<LocalDate> extra;
    private final Supplier<List<CouncilDay>> list;
    private final Predicate<CouncilDay> counted;

    public ClosedDays(Collection<LocalDate> extra) {
        this(extra, List::of);
    }

    /** @param extra closed days of the configuration, which count as bank holidays */
    ClosedDays(Collection<LocalDate> extra, Supplier<List<CouncilDay>> list) {
        this(new BankHolidays(), Set.copyOf(extra), list, CouncilDay::stands);
    }

    private ClosedDays(
            BankHolidays england,
            Set<LocalDate> extra,
            Supplier<List<CouncilDay>> list,
            Predicate<CouncilDay> counted) {
        this.england = england;
        this.extra = extra;
        this.list = list;
        this.counted = counted;
    }

    /** As somebody knew them at that moment: what was put on the list or taken off it later changes nothing. */
    ClosedDays knownAt(Instant moment) {
        return new ClosedDays(england, extra, list, day -> day.stoodAt(moment));
    }

    /** Without the days on which only this council is shut. */
    ClosedDays byLaw() {
        return new ClosedDays(england, extra, list, counted.and(day -> day.kind() == CouncilDay.Kind.PUBLIC));
    }

    /** With another list in place of the council's own. */
    ClosedDays with(List<CouncilDay> other) {
        return new ClosedDays(england, extra, () -> other, counted);
    }

    public boolean isClosed(LocalDate day) {
        return isWeekend(day) || holiday(day).isPresent();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The name of a bank holiday or extra closed day; empty for weekends and working days. */
    public Optional<String> holiday(LocalDate day) {
        if (extra.contains(day)) {
            return Optional.of("a closed day");
        }
        return Optional.ofNullable(england.of(day.getYear()).get(day)).or(() -> named(day));
    }

    /** England's bank holidays of a year, by date. */
    public Map<LocalDate, String> bankHolidays(int year) {
        return england.of(year);
    }

    private Optional<String> named(LocalDate day) {
        return list.get().stream()
                .filter(one -> one.on().equals(day) && counted.test(one))
                .map(CouncilDay::name)
                .findFirst();
    }
}

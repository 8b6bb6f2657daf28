package org.threecolumns.timeliness;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Weekends, England's bank holidays, and the days a council closes besides. */
public final class ClosedDays {

    private final HolidayManager england =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();
    private final Set<LocalDate> extra;

    public ClosedDays(Collection<LocalDate> extra) {
        this.extra = Set.copyOf(extra);
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
        return Optional.ofNullable(
                byYear.computeIfAbsent(day.getYear(), this::holidaysOf).get(day));
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        return england.getHolidays(Year.of(year), "eng").stream()
                .collect(Collectors.toMap(Holiday::getDate, ClosedDays::name, (first, second) -> first));
    }

    private static String name(Holiday holiday) {
        String name = holiday.getDescription(Locale.UK);
        return name == null || name.isBlank() ? "a bank holiday" : name;
    }
}

package org.threecolumns.timeliness;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** England's bank holidays, year by year. */
final class BankHolidays {

    private final HolidayManager england =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    /** The holidays of a year with their names, by date. */
    Map<LocalDate, String> of(int year) {
        return byYear.computeIfAbsent(year, this::read);
    }

    private Map<LocalDate, String> read(int year) {
        return england.getHolidays(Year.of(year), "eng").stream()
                .collect(
                        Collectors.toMap(Holiday::getDate, BankHolidays::name, (first, second) -> first, TreeMap::new));
    }

    private static String name(Holiday holiday) {
        String name = holiday.getDescription(Locale.UK);
        return name == null || name.isBlank() ? "a bank holiday" : name;
    }
}

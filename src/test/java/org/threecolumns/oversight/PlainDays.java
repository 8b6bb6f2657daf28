package org.threecolumns.oversight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Working days counted one by one, with England's bank holidays as they stand in the calendar, Easter and substitute days among them. */
final class PlainDays {

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-01-01",
                    "2026-04-03",
                    "2026-04-06",
                    "2026-05-04",
                    "2026-05-25",
                    "2026-08-31",
                    "2026-12-25",
                    "2026-12-28",
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-05-03",
                    "2027-05-31",
                    "2027-08-30",
                    "2027-12-27",
                    "2027-12-28",
                    "2028-01-03",
                    "2028-04-14",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-29",
                    "2028-08-28",
                    "2028-12-25",
                    "2028-12-26")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private PlainDays() {}

    /** Working days after the one on which an event counts, up to and with {@code end}. */
    static int took(ZonedDateTime event, LocalDate end) {
        LocalDate day = event.toLocalDate();
        if (isOpen(day) && event.toLocalTime().isAfter(CLOSES)) {
            day = day.plusDays(1);
        }
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        int took = 0;
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            took += isOpen(day) ? 1 : 0;
        }
        return took;
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }
}

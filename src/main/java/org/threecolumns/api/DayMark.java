package org.threecolumns.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.threecolumns.casework.CasePage;

/** Where a list by day goes on, as one word: the day and the id of the last row before. */
final class DayMark {

    private DayMark() {}

    static String write(CasePage.After after) {
        return after == null ? null : after.on() + "_" + after.id();
    }

    /** @param mark null for the latest */
    static CasePage.After read(String mark) {
        if (mark == null) {
            return CasePage.After.LATEST;
        }
        try {
            if (mark.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
                return new CasePage.After(LocalDate.parse(mark.substring(0, 10)), Long.parseLong(mark.substring(11)));
            }
        } catch (DateTimeException e) {
            throw unread();
        }
        throw unread();
    }

    private static Refusal unread() {
        return Refusal.of("after", "after", "Take “next” of the page before");
    }
}

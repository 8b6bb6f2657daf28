package org.threecolumns.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.setting.CouncilDay;
import org.threecolumns.timeliness.ClosedDays;

/** A closed day as it was typed. */
record ClosedDayInput(String day, String kind, String name) {

    private static final int LONGEST = 60;
    private static final int YEARS_AHEAD = 5;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    ClosedDayInput {
        day = day == null ? "" : day;
        kind = kind == null ? "" : kind;
        name = name == null ? "" : name;
    }

    LocalDate on() {
        return TypedDate.read(day);
    }

    CouncilDay proposed() {
        return CouncilDay.proposed(on(), CouncilDay.Kind.valueOf(kind), Asked.tidy(name));
    }

    List<FieldError> problems(ClosedDays closed, LocalDate today) {
        List<FieldError> problems = new ArrayList<>();
        if (on() == null) {
            problems.add(new FieldError("day", "no-day", "Write the day as a date, for example 29/12/2026"));
        } else {
            problems.addAll(ofTheDay(closed, today));
        }
        if (!"PUBLIC".equals(kind) && !"COUNCIL".equals(kind)) {
            problems.add(new FieldError("kind", "blank", "Choose whose holiday it is"));
        }
        problems.addAll(Asked.line("name", name, LONGEST));
        return problems;
    }

    private List<FieldError> ofTheDay(ClosedDays closed, LocalDate today) {
        if (on().isBefore(today) || on().isAfter(today.plusYears(YEARS_AHEAD))) {
            return List.of(new FieldError(
                    "day",
                    "not-ahead",
                    "Choose a day from today on and before "
                            + IN_WORDS.format(today.plusYears(YEARS_AHEAD).plusDays(1))
                            + ": no due date changes for days that are past, and nobody plans further ahead"));
        }
        if (ClosedDays.isWeekend(on())) {
            return List.of(
                    new FieldError("day", "weekend", "Choose another day: that one is a weekend, closed already"));
        }
        return closed.holiday(on())
                .map(known -> List.of(new FieldError(
                        "day", "known", "Choose another day: that one is closed already (" + known + ")")))
                .orElse(List.of());
    }
}

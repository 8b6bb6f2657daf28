package org.threecolumns.family;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.data.annotation.Id;
import org.threecolumns.form.Words;

/**
 * One child of a family. Exactly one of birth date, expected date (before birth) and rough age is normally known; nobody is
 * ever asked to invent a date.
 */
public record Child(
        @Id Long id,
        Long familyId,
        String givenName,
        String familyName,
        String searchName,
        LocalDate birthDate,
        LocalDate expectedDate,
        String roughAge,
        Instant createdAt) {

    /** The same child with another answer to how old; answers that are not given are cleared. */
    public Child aged(LocalDate born, LocalDate expected, String roughly) {
        return new Child(id, familyId, givenName, familyName, searchName, born, expected, roughly, createdAt);
    }

    /** A baby whom we expected, now with a name and a birth date. */
    public Child born(String name, LocalDate on) {
        String search = SearchName.of(name, familyName);
        return new Child(id, familyId, name, familyName, search, on, null, null, createdAt);
    }

    public boolean isAgeKnown() {
        return birthDate != null || expectedDate != null || !Words.isBlank(roughAge);
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** The age in plain words on a day: "4 years", "7 months", "expected 3 May 2026", "about 6", or "age not known". */
    public String ageOn(LocalDate day) {
        if (birthDate != null) {
            return birthDate.isAfter(day) ? "not born yet" : age(Period.between(birthDate, day));
        }
        if (expectedDate != null) {
            return "expected " + expectedDate.format(PlainDates.LONG);
        }
        if (Words.isBlank(roughAge)) {
            return "age not known";
        }
        return roughAge.startsWith("about ") ? roughAge : "about " + roughAge;
    }

    private static String age(Period age) {
        if (age.isZero()) {
            return "born today";
        }
        if (age.getYears() >= 2) {
            return age.getYears() + " years";
        }
        return age.toTotalMonths() > 0 ? counted(age.toTotalMonths(), "month") : counted(age.getDays(), "day");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}

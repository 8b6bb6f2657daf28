package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A page of a list by day; {@code next} says where the following page goes on and is null on the last one. */
public record CasePage<T>(List<T> rows, After next) {

    /** After this day, and on it after this id. */
    public record After(LocalDate on, long id) {

        /** Where a list that begins with the earliest day starts, and one that begins with the latest. */
        public static final After EARLIEST = new After(LocalDate.EPOCH, 0);

        public static final After LATEST = new After(LocalDate.of(2199, 12, 31), Long.MAX_VALUE);
    }

    static <T> CasePage<T> none() {
        return new CasePage<>(List.of(), null);
    }

    /** @param read one row more than the page has, if there are more */
    public static <T> CasePage<T> of(List<T> read, int size, Function<T, After> place) {
        List<T> shown = read.stream().limit(size).toList();
        return new CasePage<>(shown, read.size() > size ? place.apply(shown.get(size - 1)) : null);
    }
}

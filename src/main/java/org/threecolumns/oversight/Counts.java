package org.threecolumns.oversight;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How often what was counted: items without spaces or colons, each with a number. What is counted no more is not kept. */
record Counts(Map<String, Integer> byItem) {

    static final Counts NONE = new Counts(Map.of());

    Counts {
        byItem = new TreeMap<>(byItem);
        byItem.values().removeIf(number -> number == 0);
    }

    static Counts of(String item, int number) {
        return new Counts(Map.of(item, number));
    }

    /** Reads the stored form, "i3:12 l17:2". */
    static Counts parse(String stored) {
        return stored.isBlank()
                ? NONE
                : new Counts(Arrays.stream(stored.split(" "))
                        .map(pair -> pair.split(":"))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1]))));
    }

    Counts and(Counts more) {
        Map<String, Integer> sum = new TreeMap<>(byItem);
        more.byItem.forEach((item, number) -> sum.merge(item, number, Integer::sum));
        return new Counts(sum);
    }

    int of(String item) {
        return byItem.getOrDefault(item, 0);
    }

    int total(Predicate<String> items) {
        return byItem.entrySet().stream()
                .filter(entry -> items.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public String toString() {
        return byItem.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}

package org.threecolumns.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one thread took for each part of its journeys. */
final class Stopwatch {

    /** Parts of a journey. */
    enum Part {
        CONTACT,
        MAP,
        SIGNING,
        ENGINE_GOES_ON
    }

    private final Map<Part, List<Long>> nanos = new EnumMap<>(Part.class);

    void time(Part part, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        nanos.computeIfAbsent(part, p -> new ArrayList<>()).add(System.nanoTime() - begun);
    }

    void add(Stopwatch other) {
        other.nanos.forEach((part, those) ->
                nanos.computeIfAbsent(part, p -> new ArrayList<>()).addAll(those));
    }

    double totalSeconds(Part part) {
        return nanos.getOrDefault(part, List.of()).stream().mapToLong(n -> n).sum() / 1e9;
    }

    /** The time in milliseconds that a share of all took at most. */
    double millis(Part part, double share) {
        List<Long> sorted = nanos.get(part).stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
    }
}

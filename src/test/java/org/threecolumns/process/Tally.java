package org.threecolumns.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How often each thing really happened to random families: what is only ever tried tests nothing. */
final class Tally {

    static final String REMINDER = "REMINDER";

    private final Map<String, Integer> times = new TreeMap<>();

    void happened(Happening happening) {
        count(happening.name());
    }

    void signed(String stage) {
        count(stage);
    }

    void reminded(int reminders) {
        times.merge(REMINDER, reminders, Integer::sum);
    }

    private void count(String what) {
        times.merge(what, 1, Integer::sum);
    }

    /** All that can happen and never did, and all that can be signed and never was. */
    List<String> never() {
        Stream<String> possible = Stream.concat(
                Arrays.stream(Happening.values()).map(Enum::name),
                Arrays.stream(EveryStage.values()).map(EveryStage::stage));
        return Stream.concat(possible, Stream.of(REMINDER))
                .filter(what -> times.getOrDefault(what, 0) == 0)
                .toList();
    }

    @Override
    public String toString() {
        return times.toString();
    }
}

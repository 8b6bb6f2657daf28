package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead: which clocks that run will probably run past their limit, and of which clocks nothing can be said. */
@Service
class Forecasts {

    private final Histories histories;
    private final Trials trials;
    private final RunningClocks running;
    private final Clock clock;

    Forecasts(Histories histories, Trials trials, RunningClocks running, Clock clock) {
        this.histories = histories;
        this.trials = trials;
        this.running = running;
        this.clock = clock;
    }

    /** One that runs and will probably be late. */
    record Alarm(Running running, Chance chance) {}

    /**
     * @param byClock what is known of every clock, in the order of the journey
     * @param due how many are due, by clock
     * @param alarms the likeliest first
     */
    record Outlook(Map<String, Forecast> byClock, Map<String, Long> due, List<Alarm> alarms) {

        /** Those of which something is due or was tested. */
        Collection<Forecast> forecasts() {
            return byClock.values();
        }

        /** How many are due of which the forecast says nothing. */
        public long unsaid() {
            return due.entrySet().stream()
                    .filter(e -> byClock.get(e.getKey()).silence().isPresent())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        public long dueInAll() {
            return due.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Transactional(readOnly = true)
    Outlook ahead(Set<String> teams, int horizon) {
        Map<String, History> known = histories.upTo(LocalDate.now(clock));
        Map<String, Trial> tested = trials.read(horizon);
        Map<String, Forecast> byClock =
                new TreeMap<>(Comparator.comparingInt(ClockNames::place).thenComparing(Comparator.naturalOrder()));
        known.forEach((name, history) ->
                byClock.put(name, new Forecast(name, history, tested.getOrDefault(name, Trial.NONE))));
        List<Running> due = running.now(teams, horizon).stream()
                .filter(one -> byClock.containsKey(one.clock()))
                .toList();
        Map<String, Long> counted = due.stream().collect(Collectors.groupingBy(Running::clock, Collectors.counting()));
        return new Outlook(byClock, counted, alarms(byClock, due));
    }

    private static List<Alarm> alarms(Map<String, Forecast> byClock, List<Running> due) {
        return due.stream()
                .flatMap(one -> byClock.get(one.clock()).alarm(one).map(chance -> new Alarm(one, chance)).stream())
                .sorted(Comparator.comparingDouble(
                                (Alarm alarm) -> -alarm.chance().share())
                        .thenComparing(alarm -> alarm.running().dueOn())
                        .thenComparing(alarm -> alarm.running().id()))
                .toList();
    }
}

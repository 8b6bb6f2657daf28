package org.threecolumns.oversight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long one clock took whenever it ran to its end, by team and by route. From it comes the plain chance that one that still runs
 * will run past its limit: of those that ran as long, how many ran longer than the limit. Nothing is fitted and nothing assumed.
 */
final class History {

    /** With fewer than so many ended ones nothing is said. */
    static final int FEWEST = 30;

    /** So many must have run as long, or a chance would hang on one or two. */
    static final int AS_LONG = 10;

    private final Map<Alike, Lengths> lengths = new HashMap<>();

    /** @param figures of one clock, as {@link Measures#ended} counts them */
    static History of(Collection<Figure> figures) {
        History history = new History();
        figures.forEach(figure -> figure.counts()
                .byItem()
                .forEach((item, number) -> history.add(figure.team(), figure.route(), Measures.took(item), number)));
        return history;
    }

    /** What those that are compared have in common; null where it does not matter. */
    record Alike(String team, String route) {

        static final Alike NOTHING = new Alike(null, null);
    }

    void add(String team, String route, int took, int number) {
        Stream.of(new Alike(team, route), new Alike(null, route), new Alike(team, null), Alike.NOTHING)
                .forEach(alike ->
                        lengths.computeIfAbsent(alike, key -> new Lengths()).add(took, number));
    }

    int finished() {
        return lengths.containsKey(Alike.NOTHING) ? lengths.get(Alike.NOTHING).number() : 0;
    }

    boolean isThin() {
        return finished() < FEWEST;
    }

    /**
     * From those most alike of which there are enough. Where fewer than {@value #AS_LONG} of all ran as long, from those that ran
     * longest: whoever has run longer still has no better chance than they had.
     *
     * @param age working days it has run
     * @param limit working days it may run
     * @return empty where the history is thin
     */
    Optional<Chance> chance(String team, String route, int age, int limit) {
        if (isThin()) {
            return Optional.empty();
        }
        for (Alike alike : List.of(new Alike(team, route), new Alike(null, route), new Alike(team, null))) {
            Lengths of = lengths.get(alike);
            if (of != null && of.number() >= FEWEST && of.from(age) >= AS_LONG) {
                return Optional.of(of.chance(alike, age, limit));
            }
        }
        Lengths all = lengths.get(Alike.NOTHING);
        return Optional.of(all.chance(Alike.NOTHING, Math.min(age, all.lastOf(AS_LONG)), limit));
    }

    /** How many took how many working days. */
    private static final class Lengths {

        private final NavigableMap<Integer, Integer> took = new TreeMap<>();

        void add(int days, int number) {
            took.merge(days, number, Integer::sum);
        }

        int number() {
            return sum(took);
        }

        /** How many took so many days or more. */
        int from(int days) {
            return sum(took.tailMap(days, true));
        }

        /** The most days that at least so many took. */
        int lastOf(int number) {
            return took.descendingKeySet().stream()
                    .filter(days -> from(days) >= number)
                    .findFirst()
                    .orElse(0);
        }

        Chance chance(Alike alike, int days, int limit) {
            return new Chance(alike, days, limit, from(days), sum(took.tailMap(Math.max(days - 1, limit), false)));
        }

        private static int sum(Map<Integer, Integer> part) {
            return part.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}

package org.threecolumns.system;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens by chance to one family of the demo's council; the same seed and family always draw the same. */
final class CouncilChance {

    private final Random random;

    CouncilChance(long seed, int family) {
        this.random = new Random(seed * 1_000_003 + family * 7_919L);
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One of those that are offered, the heavier the likelier; what has no weight is drawn only where nothing else is offered. */
    String weighted(Map<String, Integer> weights, Collection<String> offered) {
        int left = random.nextInt(Math.max(
                1, offered.stream().mapToInt(o -> weights.getOrDefault(o, 0)).sum()));
        for (String one : offered) {
            left -= weights.getOrDefault(one, 0);
            if (left < 0) {
                return one;
            }
        }
        return offered.iterator().next();
    }

    /** Around the usual share, never less than nothing, with a long tail upwards as delays have. */
    double share(double usual, double spread) {
        return usual * Math.exp(spread * random.nextGaussian());
    }
}

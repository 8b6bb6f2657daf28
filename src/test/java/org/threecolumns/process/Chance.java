package org.threecolumns.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses, always in the same way for the same seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Waits that come to exactly so much time, most of them short or none, some of many months. */
    List<Duration> waits(int count, Duration all) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = oneIn(8) ? below(300) : oneIn(3) ? below(14) : 0;
        }
        double sum = Arrays.stream(weights).sum();
        Duration[] waits = Arrays.stream(weights)
                .mapToObj(weight -> Duration.ofMinutes((long) (weight / sum * all.toMinutes())))
                .toArray(Duration[]::new);
        waits[count - 1] = all.minus(Arrays.stream(waits).limit(count - 1).reduce(Duration.ZERO, Duration::plus));
        return List.of(waits);
    }

    /** About half of them, and never nobody where there is somebody. */
    <T> List<T> some(List<T> all) {
        List<T> chosen = all.stream().filter(one -> random.nextBoolean()).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}

package org.threecolumns.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two contenders take turns on the same route, round after round. */
final class Race {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 6);
    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warmup", 45);

    private final Route route;
    private final int threads;
    private final List<Round> product = new ArrayList<>();
    private final List<Round> bare = new ArrayList<>();

    Race(Route route, int threads) {
        this.route = route;
        this.threads = threads;
    }

    record Round(double perSecond, Stopwatch times) {}

    /** The just-in-time compiler needs its time before any figure means something. */
    static void warmUp(Contender... contenders) throws Exception {
        for (Contender contender : contenders) {
            for (Route route : List.of(Route.CAF, Route.PROTECTION)) {
                new Race(route, 4).round(contender, WARM_UP_SECONDS / 2);
            }
        }
    }

    Result run(Contender theProduct, Contender theEngine) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            product.add(round(theProduct, SECONDS));
            bare.add(round(theEngine, SECONDS));
        }
        return new Result(route, threads, product, bare);
    }

    private Round round(Contender contender, int seconds) throws Exception {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Round> lane = () -> lane(contender, end);
            List<Future<Round>> lanes = pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> lane).collect(Collectors.toList()));
            Stopwatch times = new Stopwatch();
            double journeys = 0;
            for (Future<Round> one : lanes) {
                journeys += one.get().perSecond();
                times.add(one.get().times());
            }
            return new Round(journeys / ((System.nanoTime() - begun) / 1e9), times);
        } finally {
            pool.shutdown();
        }
    }

    /** Counts whole journeys only; the last one begun is finished. */
    private Round lane(Contender contender, long end) {
        Stopwatch times = new Stopwatch();
        int journeys = 0;
        while (System.nanoTime() < end) {
            contender.travel(route, times);
            journeys++;
        }
        return new Round(journeys, times);
    }
}

package org.threecolumns.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What a race came to: medians over its rounds, as a row of a Markdown table. */
record Result(Route route, int threads, List<Race.Round> product, List<Race.Round> bare) {

    static final String HEAD =
            """
            | database | route | threads | product journeys/s | bare engine journeys/s | ratio | signing p50 ms | signing p95 ms | bare completion p95 ms | time: contact / map / signing / engine goes on |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    String row(String database) {
        return String.format(
                Locale.UK,
                "| %s | %s | %d | %.1f | %.1f | %.2f | %.0f | %.0f | %.0f | %s |%n",
                database,
                route.words,
                threads,
                median(product, Race.Round::perSecond),
                median(bare, Race.Round::perSecond),
                ratio(),
                median(product, r -> r.times().millis(Stopwatch.Part.SIGNING, 0.5)),
                median(product, r -> r.times().millis(Stopwatch.Part.SIGNING, 0.95)),
                median(bare, r -> r.times().millis(Stopwatch.Part.SIGNING, 0.95)),
                shares());
    }

    /** Each round's own ratio, so that a slow moment of the machine falls on both. */
    private double ratio() {
        double[] sorted = IntStream.range(0, product.size())
                .mapToDouble(i -> product.get(i).perSecond() / bare.get(i).perSecond())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private String shares() {
        Stopwatch all = new Stopwatch();
        product.forEach(round -> all.add(round.times()));
        double total = 0;
        for (Stopwatch.Part part : Stopwatch.Part.values()) {
            total += all.totalSeconds(part);
        }
        StringBuilder words = new StringBuilder();
        for (Stopwatch.Part part : Stopwatch.Part.values()) {
            words.append(words.isEmpty() ? "" : " / ")
                    .append(Math.round(100 * all.totalSeconds(part) / total))
                    .append(" %");
        }
        return words.toString();
    }

    private static double median(List<Race.Round> rounds, ToDoubleFunction<Race.Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

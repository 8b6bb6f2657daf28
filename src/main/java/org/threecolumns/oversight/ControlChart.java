package org.threecolumns.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells a real shift in a share from the ups and downs that chance brings: a p-chart, with the share of the whole line as its centre and
 * limits three standard deviations from it for each period's own number (W. A. Shewhart, 1931). Three rules, each named where it fires.
 * Below {@value #FEWEST} periods with something in them it says nothing.
 */
record ControlChart(double centre, List<Point> points) {

    static final int FEWEST = 12;

    private static final int ONE_SIDE = 8;
    private static final int ONE_WAY = 6;

    /** @param number how many were counted, {@code hits} how many of them were in time */
    record Sample(String period, int number, int hits) {

        double share() {
            return (double) hits / number;
        }
    }

    /** @param signal which rule fired here, in words; null where the point is as chance would have it */
    record Point(Sample sample, double lower, double upper, String signal) {}

    /** @param samples in the order of time; those of nothing are left out */
    static ControlChart of(List<Sample> samples) {
        List<Sample> line = samples.stream().filter(s -> s.number() > 0).toList();
        int number = line.stream().mapToInt(Sample::number).sum();
        double centre =
                number == 0 ? 0 : (double) line.stream().mapToInt(Sample::hits).sum() / number;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            points.add(point(line, i, centre));
        }
        return new ControlChart(centre, List.copyOf(points));
    }

    boolean isLongEnough() {
        return points.size() >= FEWEST;
    }

    List<Point> signals() {
        return points.stream().filter(p -> p.signal() != null).toList();
    }

    private static Point point(List<Sample> line, int at, double centre) {
        Sample sample = line.get(at);
        double spread = 3 * Math.sqrt(centre * (1 - centre) / sample.number());
        double lower = Math.max(0, centre - spread);
        double upper = Math.min(1, centre + spread);
        return new Point(sample, lower, upper, line.size() < FEWEST ? null : signal(line, at, centre, lower, upper));
    }

    private static String signal(List<Sample> line, int at, double centre, double lower, double upper) {
        double share = line.get(at).share();
        if (share < lower || share > upper) {
            return share < lower ? "below what chance explains" : "above what chance explains";
        }
        if (run(at, ONE_SIDE, i -> line.get(i).share() > centre)) {
            return "eight in a row above the middle";
        }
        if (run(at, ONE_SIDE, i -> line.get(i).share() < centre)) {
            return "eight in a row below the middle";
        }
        if (run(
                at,
                ONE_WAY - 1,
                i -> i > 0 && line.get(i).share() > line.get(i - 1).share())) {
            return "six in a row, each better than the one before";
        }
        if (run(
                at,
                ONE_WAY - 1,
                i -> i > 0 && line.get(i).share() < line.get(i - 1).share())) {
            return "six in a row, each worse than the one before";
        }
        return null;
    }

    /** Whether this point and those before it, so many together, all are so. */
    private static boolean run(int at, int length, IntPredicate so) {
        return at + 1 >= length && IntStream.rangeClosed(at - length + 1, at).allMatch(so);
    }
}

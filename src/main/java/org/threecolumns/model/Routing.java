package org.threecolumns.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a line from one box to another, level and upright, that runs through nothing where there is such a line. */
final class Routing {

    private static final double GAP = 30;
    private static final double CLEAR = 2;

    private final List<Box> boxes;
    private final List<Route> lines;

    /** @param boxes what stands in the picture @param lines what is drawn between it */
    Routing(List<Box> boxes, List<Route> lines) {
        this.boxes = List.copyOf(boxes);
        this.lines = List.copyOf(lines);
    }

    Route between(Box from, Box to) {
        List<Box> others = boxes.stream()
                .filter(box -> !box.equals(from) && !box.equals(to) && !box.holds(from) && !box.holds(to))
                .toList();
        return candidates(from, to).stream()
                .min(Comparator.comparingDouble(route -> cost(route, others)))
                .orElseThrow();
    }

    private double cost(Route route, List<Box> others) {
        double cost = route.length() / 1000 + route.points().size();
        cost += 1000
                * route.parts()
                        .filter(part -> others.stream().anyMatch(box -> box.touches(part.wider(CLEAR))))
                        .count();
        cost += 20
                * route.parts()
                        .mapToLong(part -> lines.stream()
                                .flatMap(Route::parts)
                                .filter(line -> line.wider(CLEAR).touches(part.wider(CLEAR)))
                                .count())
                        .sum();
        return cost;
    }

    private List<Route> candidates(Box from, Box to) {
        List<Route> all = new ArrayList<>();
        if (from.right() < to.x()) {
            forward(from, to, all);
        }
        if (from.bottom() < to.y() || to.bottom() < from.y()) {
            upright(from, to, all);
        }
        round(from, to, all);
        return all;
    }

    private static void forward(Box from, Box to, List<Route> all) {
        double fromY = from.centreY();
        double toY = to.centreY();
        if (fromY == toY) {
            all.add(Route.of(from.right(), fromY, to.x(), toY));
            return;
        }
        for (double x : new double[] {(from.right() + to.x()) / 2, from.right() + 25, to.x() - 25}) {
            all.add(Route.of(from.right(), fromY, x, fromY, x, toY, to.x(), toY));
        }
        double leaves = toY > fromY ? from.bottom() : from.y();
        double arrives = toY > fromY ? to.y() : to.bottom();
        if (toY > from.bottom() || toY < from.y()) {
            all.add(Route.of(from.centreX(), leaves, from.centreX(), toY, to.x(), toY));
        }
        if (fromY < to.y() || fromY > to.bottom()) {
            all.add(Route.of(from.right(), fromY, to.centreX(), fromY, to.centreX(), arrives));
        }
    }

    private static void upright(Box from, Box to, List<Route> all) {
        boolean down = from.bottom() < to.y();
        double leaves = down ? from.bottom() : from.y();
        double arrives = down ? to.y() : to.bottom();
        double middle = (leaves + arrives) / 2;
        all.add(Route.of(from.centreX(), leaves, from.centreX(), middle, to.centreX(), middle, to.centreX(), arrives));
    }

    /** Above or below both, or above or below everything. */
    private void round(Box from, Box to, List<Route> all) {
        double lowest = boxes.stream().mapToDouble(Box::bottom).max().orElse(from.bottom());
        double highest = boxes.stream().mapToDouble(Box::y).min().orElse(from.y());
        for (double y : new double[] {Math.max(from.bottom(), to.bottom()) + GAP, lowest + GAP}) {
            all.add(Route.of(
                    from.centreX(), from.bottom(), from.centreX(), y, to.centreX(), y, to.centreX(), to.bottom()));
        }
        for (double y : new double[] {Math.min(from.y(), to.y()) - GAP, highest - GAP}) {
            all.add(Route.of(from.centreX(), from.y(), from.centreX(), y, to.centreX(), y, to.centreX(), to.y()));
        }
    }
}

package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A line of the picture: its corners, from where it leaves to where it arrives. */
record Route(List<Point> points) {

    record Point(double x, double y) {}

    Route {
        points = List.copyOf(points);
    }

    /** @param numbers x and y of each corner; corners that add nothing are left out */
    static Route of(double... numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            Point point = new Point(numbers[i], numbers[i + 1]);
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        return new Route(points);
    }

    /** Its straight parts, as boxes without width or without height. */
    Stream<Box> parts() {
        return IntStream.range(1, points.size()).mapToObj(i -> part(points.get(i - 1), points.get(i)));
    }

    double length() {
        return parts().mapToDouble(part -> part.width() + part.height()).sum();
    }

    /** Where words beside it stand: over the beginning of a level line, right of the beginning of an upright one. */
    Box label() {
        Point from = points.get(0);
        Point to = points.get(1);
        if (from.y() == to.y()) {
            return new Box(Math.min(from.x(), to.x()) + 6, from.y() - 20, 48, 14);
        }
        return new Box(from.x() + 8, Math.min(from.y(), to.y()) + 8, 48, 14);
    }

    private static Box part(Point from, Point to) {
        return new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y()));
    }
}

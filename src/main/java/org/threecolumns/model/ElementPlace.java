package org.threecolumns.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Finds room on the picture for an element that is added, and draws it there with its ways. */
final class ElementPlace {

    private static final double GAP = 60;
    private static final double ROW = 110;
    private static final int MOST_ROWS = 60;
    private static final double CLEAR = 12;
    private static final double FRAME = 20;

    private final Diagram diagram;

    ElementPlace(Diagram diagram) {
        this.diagram = diagram;
    }

    /** @param on the way that goes on from it @return whether there was room; a file without a picture needs none */
    boolean on(Element way, String id, String on, String target, NewElement wanted) {
        String before = way.getAttribute("id");
        Box from = diagram.box(way.getAttribute("sourceRef")).orElse(null);
        Box to = diagram.box(target).orElse(null);
        Route line = diagram.line(before).orElse(null);
        if (from == null || to == null || line == null) {
            return true;
        }
        Route.Point end = line.points().get(line.points().size() - 1);
        if (from.right() <= end.x() && Math.abs(end.x() - to.x()) < 1) {
            Box size = size(wanted);
            diagram.makeRoom(to.x(), size.width() + GAP, before);
            shape(id, size.moved(to.x(), end.y() - size.height() / 2), wanted);
            diagram.edge(on, Route.of(to.x() + size.width(), end.y(), to.x() + size.width() + GAP, end.y()), false);
            return true;
        }
        Optional<Box> free = free(from, size(wanted));
        free.ifPresent(box -> {
            shape(id, box, wanted);
            diagram.redraw(before, diagram.routing(Set.of(before)).between(from, box));
            diagram.edge(on, diagram.routing(Set.of()).between(box, to), false);
        });
        return free.isPresent();
    }

    boolean behind(String source, String way, String id, NewElement wanted) {
        Box from = diagram.box(source).orElse(null);
        if (from == null) {
            return true;
        }
        Optional<Box> free = free(from, size(wanted));
        free.ifPresent(box -> {
            shape(id, box, wanted);
            diagram.edge(way, diagram.routing(Set.of()).between(from, box), false);
        });
        return free.isPresent();
    }

    /** The nearest place to the right of a box, level with it or some rows below or above; what holds the two grows with them. */
    private Optional<Box> free(Box from, Box size) {
        Map<String, Box> boxes = diagram.boxes();
        Optional<Map.Entry<String, Box>> frame = boxes.entrySet().stream()
                .filter(one -> !one.getValue().equals(from) && one.getValue().holds(from))
                .min(Comparator.comparingDouble(one -> one.getValue().width()));
        List<Box> taken = Stream.concat(
                        boxes.values().stream(),
                        diagram.lines(flow -> true).stream().flatMap(Route::parts))
                .filter(box -> !box.holds(from))
                .toList();
        Box first = size.moved(from.right() + GAP, from.centreY() - size.height() / 2);
        Optional<Box> found = IntStream.range(0, MOST_ROWS)
                .mapToObj(row -> first.moved(0, (row % 2 == 0 ? -1 : 1) * ((row + 1) / 2) * ROW))
                .filter(box -> taken.stream().noneMatch(box.wider(CLEAR)::touches))
                .filter(box -> frame.isEmpty() || canGrow(frame.get().getValue(), box, boxes))
                .findFirst();
        frame.ifPresent(one -> found.ifPresent(
                box -> diagram.resize(one.getKey(), one.getValue().around(box.wider(FRAME)))));
        return found;
    }

    /** Whether a frame can take in a place without lying on what stands outside of it. */
    private static boolean canGrow(Box frame, Box place, Map<String, Box> boxes) {
        Box grown = frame.around(place.wider(FRAME));
        return boxes.values().stream()
                .filter(other -> !frame.holds(other) && !other.holds(frame))
                .noneMatch(other -> grown.touches(other) && !frame.touches(other));
    }

    private void shape(String id, Box box, NewElement wanted) {
        NewElement.Kind kind = wanted.known().orElseThrow();
        Box words = kind.isEvent()
                ? new Box(box.x() - 6, box.bottom() + 6, 48, 28)
                : new Box(box.x() - 20, box.y() - 34, 90, 28);
        diagram.shape(id, box, kind.isTask() || !kind.isNamed() ? null : words);
    }

    private static Box size(NewElement wanted) {
        NewElement.Kind kind = wanted.known().orElseThrow();
        if (kind.isTask()) {
            return new Box(0, 0, 100, 80);
        }
        return kind.isEvent() ? new Box(0, 0, 36, 36) : new Box(0, 0, 50, 50);
    }
}

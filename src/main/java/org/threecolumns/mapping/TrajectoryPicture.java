package org.threecolumns.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where everything of a {@link Trajectory} stands in its picture; the page only draws it. */
public record TrajectoryPicture(List<Stroke> strokes, List<Dot> dots) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 300;
    private static final int LEFT = 40;
    private static final int RIGHT = 620;
    private static final int TOP = 20;
    private static final int STEP = 24;
    private static final int APART = 20;
    private static final int RADIUS = 10;

    /** @param style which of the few looks of a line, so that neighbours differ without colour too */
    public record Stroke(int style, String points) {}

    public record Dot(int x, int y, String letter, int style) {

        private String circle() {
            return "M" + (x - RADIUS) + "," + y + "a" + RADIUS + "," + RADIUS + " 0 1,0 " + 2 * RADIUS + ",0a" + RADIUS
                    + "," + RADIUS + " 0 1,0 -" + 2 * RADIUS + ",0";
        }
    }

    /** All dots of one look. @param circles theirs as one path: hundreds of shapes of their own would make a page heavy */
    public record Look(int style, String circles, List<Dot> dots) {

        private static Look of(int style, List<Dot> dots) {
            return new Look(style, dots.stream().map(Dot::circle).collect(Collectors.joining()), dots);
        }
    }

    public List<Look> looks() {
        Map<Integer, List<Dot>> byStyle =
                dots.stream().collect(Collectors.groupingBy(Dot::style, TreeMap::new, Collectors.toList()));
        return byStyle.entrySet().stream()
                .map(look -> Look.of(look.getKey(), look.getValue()))
                .toList();
    }

    public static TrajectoryPicture of(Trajectory trajectory) {
        List<Stroke> strokes = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < trajectory.lines().size(); i++) {
            Trajectory.Line line = trajectory.lines().get(i);
            for (List<Scaling> stretch : line.stretches()) {
                List<Dot> here = new ArrayList<>();
                for (Scaling s : stretch) {
                    here.add(free(x(s.givenOn(), trajectory), y(s.number()), line.letter(), i % 4, taken));
                }
                strokes.add(new Stroke(
                        i % 4, here.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" "))));
                dots.addAll(here);
            }
        }
        return new TrajectoryPicture(strokes, dots);
    }

    public static int y(int number) {
        return TOP + (10 - number) * STEP;
    }

    /** Two dots never hide each other: the later one stands beside the earlier, inside the picture. */
    private static Dot free(int x, int y, String letter, int style, Set<String> taken) {
        int step = x + APART > RIGHT ? -APART : APART;
        int place = x;
        while (!taken.add(place / APART + " " + y)) {
            place += step;
        }
        return new Dot(place, y, letter, style);
    }

    private static int x(LocalDate day, Trajectory trajectory) {
        long all = ChronoUnit.DAYS.between(trajectory.from(), trajectory.until());
        long passed = ChronoUnit.DAYS.between(trajectory.from(), day);
        int room = RIGHT - LEFT - APART;
        return LEFT + APART / 2 + (all == 0 ? 0 : (int) (passed * room / all));
    }
}

package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.mapping.Scaling.ScorerKind;

class TrajectoryTest {

    private final List<Scaling> given = new ArrayList<>();

    @Test
    void everyPersonHasALineOfTheirOwn() {
        give("Mum", 3, 1);
        give("Dad", 6, 1);
        give("mum", 5, 9);
        assertThat(numbers()).containsExactly(List.of(3, 5), List.of(6));
        assertThat(lines()).extracting(Trajectory.Line::letter).containsExactly("A", "B");
    }

    @Test
    void differentWordingsAndWorriesAreNeverJoined() {
        give("Mum", 3, 1);
        given.add(MapFixture.worded(MapFixture.score(2, ScorerKind.FAMILY, "Mum", 8, 2), null, null, "other words"));
        given.add(MapFixture.worded(MapFixture.score(3, ScorerKind.FAMILY, "Mum", 4, 3), 11L, "He is cold", "best"));
        give("Mum", 5, 4);
        assertThat(numbers()).containsExactly(List.of(3, 5), List.of(8), List.of(4));
    }

    @Test
    void aWorryThatWasRewordedBeginsALineOfItsOwn() {
        given.add(MapFixture.worded(MapFixture.score(1, ScorerKind.FAMILY, "Mum", 3, 1), 11L, "He is cold", "best"));
        given.add(MapFixture.worded(MapFixture.score(2, ScorerKind.FAMILY, "Mum", 4, 2), 11L, "He is cold", "best"));
        given.add(MapFixture.worded(MapFixture.score(3, ScorerKind.FAMILY, "Mum", 7, 3), 11L, "He is alone", "best"));
        assertThat(numbers()).containsExactly(List.of(3, 4), List.of(7));
    }

    @Test
    void anAnswerWithoutANumberBreaksTheLineAndStaysInTheTable() {
        give("Mum", 3, 1);
        give("Mum", null, 2);
        give("Mum", 5, 3);
        assertThat(lines().get(0).answers()).hasSize(3);
        assertThat(lines().get(0).stretches()).hasSize(2);
        assertThat(picture().strokes()).hasSize(2);
        assertThat(picture().dots()).hasSize(2);
    }

    @Test
    void theOrderIsThatOfTheDaysOnWhichTheyWereGiven() {
        give("Mum", 5, 9);
        give("Mum", 3, 1);
        assertThat(numbers()).containsExactly(List.of(3, 5));
        assertThat(picture().dots()).extracting(TrajectoryPicture.Dot::x).isSorted();
    }

    @Test
    void higherNumbersStandHigherAndNoDotHidesAnother() {
        for (String who : List.of("Mum", "Dad", "Nan", "Sam", "Uncle", "Aunt")) {
            give(who, 10, 1);
            give(who, 0, 20);
        }
        List<TrajectoryPicture.Dot> dots = picture().dots();
        assertThat(new HashSet<>(dots)).hasSize(12);
        assertThat(dots.stream().map(d -> d.x() + " " + d.y()).distinct()).hasSize(12);
        assertThat(dots).allMatch(d -> d.x() >= 40 && d.x() <= TrajectoryPicture.WIDTH && d.y() >= 20);
        assertThat(TrajectoryPicture.y(10)).isLessThan(TrajectoryPicture.y(0)).isPositive();
        assertThat(TrajectoryPicture.y(0)).isLessThan(TrajectoryPicture.HEIGHT);
    }

    @Test
    void theDotsOfALookAreOneShape() {
        for (String who : List.of("Mum", "Dad", "Nan", "Sam", "Uncle")) {
            give(who, 4, 1);
        }
        assertThat(picture().looks()).extracting(TrajectoryPicture.Look::style).containsExactly(0, 1, 2, 3);
        TrajectoryPicture.Look first = picture().looks().get(0);
        assertThat(first.dots()).extracting(TrajectoryPicture.Dot::letter).containsExactly("A", "E");
        assertThat(first.circles().split("M")).hasSize(3);
        assertThat(picture().looks().stream().flatMap(look -> look.dots().stream()))
                .containsExactlyInAnyOrderElementsOf(picture().dots());
    }

    @Test
    void anotherChildsNumbersAreNotInIt() {
        given.add(MapFixture.score(1, 2, 5));
        assertThat(lines()).isEmpty();
        assertThat(picture().dots()).isEmpty();
    }

    private void give(String who, Integer number, int day) {
        given.add(MapFixture.score(given.size() + 1, ScorerKind.FAMILY, who, number, day));
    }

    private List<Trajectory.Line> lines() {
        return Trajectory.of(1L, given).lines();
    }

    private TrajectoryPicture picture() {
        return TrajectoryPicture.of(Trajectory.of(1L, given));
    }

    private List<List<Integer>> numbers() {
        return lines().stream()
                .map(l -> l.answers().stream().map(Scaling::number).toList())
                .toList();
    }
}

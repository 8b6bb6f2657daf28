package org.threecolumns.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.threecolumns.completeness.StageFixture.RUN;
import static org.threecolumns.completeness.StageFixture.SIGNER;
import static org.threecolumns.completeness.StageFixture.TODAY;
import static org.threecolumns.completeness.StageFixture.impact;
import static org.threecolumns.completeness.StageFixture.item;
import static org.threecolumns.completeness.StageFixture.own;
import static org.threecolumns.completeness.StageFixture.score;
import static org.threecolumns.completeness.StageFixture.step;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.Scaling.ScorerKind;

class FloorTest {

    private static final String INVISIBLE = "\u200B \u00A0\uFEFF";

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource
    void asks(String situation, Consumer<StageFixture> change, List<String> codes) {
        assertThat(gapsAfter(change)).extracting(Gap::code).containsExactlyElementsOf(codes);
    }

    static Stream<Arguments> asks() {
        return Stream.of(
                met("nothing is missing", s -> {}),
                gap("no worries written", s -> s.without(MapColumn.WORRIES), "empty-column"),
                gap("no strengths written", s -> s.without(MapColumn.STRENGTHS), "empty-column"),
                gap("no next steps written", s -> s.without(MapColumn.NEXT_STEPS), "empty-column", "no-next-step"),
                met("a reason for no worries now", s -> {
                    s.without(MapColumn.WORRIES);
                    s.noneNow.put(MapColumn.WORRIES, "All of them are settled");
                }),
                gap(
                        "an invisible reason for no worries",
                        s -> {
                            s.without(MapColumn.WORRIES);
                            s.noneNow.put(MapColumn.WORRIES, INVISIBLE);
                        },
                        "empty-column"),
                gap(
                        "invisible worries",
                        s -> {
                            s.without(MapColumn.WORRIES);
                            s.items.add(item(MapColumn.WORRIES, INVISIBLE));
                        },
                        "empty-column"),
                gap(
                        "worries that are all resolved",
                        s -> {
                            s.without(MapColumn.WORRIES);
                            s.items.add(item(MapColumn.WORRIES, "Was so", null, null, MapStatus.RESOLVED));
                        },
                        "empty-column"),
                gap("a step that nobody owns", s -> s.stepOnly(step("Club", null, TODAY)), "no-next-step"),
                gap("a step with an invisible owner", s -> s.stepOnly(step("Club", INVISIBLE, TODAY)), "no-next-step"),
                gap("a step without a date", s -> s.stepOnly(step("Club", "Nan", null)), "no-next-step"),
                gap(
                        "a step with a past date",
                        s -> s.stepOnly(step("Club", "Nan", TODAY.minusDays(1))),
                        "no-next-step"),
                gap(
                        "a step that is done",
                        s -> s.stepOnly(item(MapColumn.NEXT_STEPS, "Club", "Nan", TODAY, MapStatus.RESOLVED)),
                        "empty-column",
                        "no-next-step"),
                met("a step for today", s -> s.stepOnly(step("Club", "Nan", TODAY))),
                gap("no impact on Jack", s -> s.impacts.removeIf(i -> i.childId() == 2), "no-impact"),
                gap("an invisible impact on Jack", s -> s.impacts.set(1, impact(2, INVISIBLE)), "no-impact"),
                gap("no number for Jack", s -> s.scoreOfJack(own(1, 5, "Nan")), "no-score"),
                gap("a number below the scale", s -> s.scoreOfJack(own(2, -1, "Bad")), "no-score"),
                gap("a number above the scale", s -> s.scoreOfJack(own(2, 11, "Good")), "no-score"),
                met("the lowest number", s -> s.scoreOfJack(own(2, 0, "Bad"))),
                met("the highest number", s -> s.scoreOfJack(own(2, 10, "Good"))),
                gap("the signer does not know", s -> s.scoreOfJack(own(2, null, "Not sure")), "no-score"),
                gap("a number without a reason", s -> s.scoreOfJack(own(2, 5, null)), "no-score-reason"),
                gap("a number with an invisible reason", s -> s.scoreOfJack(own(2, 5, INVISIBLE)), "no-score-reason"),
                gap(
                        "somebody else's number",
                        s -> s.scoreOfJack(score(2, RUN, null, ScorerKind.SIGNER, "luke.lead", 5, "Nan")),
                        "no-score"),
                gap(
                        "the family's number only",
                        s -> s.scoreOfJack(score(2, RUN, null, ScorerKind.FAMILY, SIGNER, 5, "Nan")),
                        "no-score"),
                gap(
                        "the number of the stage before",
                        s -> s.scoreOfJack(score(2, RUN - 1, null, ScorerKind.SIGNER, SIGNER, 5, "Nan")),
                        "no-score"),
                gap(
                        "a number for a statement only",
                        s -> s.scoreOfJack(score(2, RUN, 12L, ScorerKind.SIGNER, SIGNER, 5, "Nan")),
                        "no-score"),
                gap("no talk", s -> s.talk = null, "no-talk", "no-talk-date"),
                gap("a talk with nobody", s -> s.talk = new Talk(INVISIBLE, TODAY), "no-talk"),
                gap("a talk without a day", s -> s.talk = new Talk("Mum", null), "no-talk-date"),
                gap("a talk in the future", s -> s.talk = new Talk("Mum", TODAY.plusDays(1)), "future-talk"),
                met("a talk last week", s -> s.talk = new Talk("Mum", TODAY.minusDays(7))),
                gap("no children", s -> s.children.clear(), "no-children"));
    }

    @Test
    void admitsNoNotPossible() {
        List<Gap> gaps = gapsAfter(s -> {
            takeEverything(s);
            List.of(
                            "column.WORRIES",
                            "column.STRENGTHS",
                            "column.NEXT_STEPS",
                            "nextStep",
                            "impact",
                            "score",
                            "talkedWith",
                            "talkedOn")
                    .forEach(field -> s.notPossible.put(field, "Nobody was there"));
        });
        assertThat(gaps).isEqualTo(gapsAfter(FloorTest::takeEverything)).hasSize(10);
    }

    @Test
    void namesTheChildAndThePlace() {
        List<Gap> gaps = gapsAfter(s -> s.scoreOfJack(own(1, 5, "Nan")));
        assertThat(gaps)
                .containsExactly(new Gap(
                        "score.child-2",
                        "no-score",
                        "Give your own number from 0 to 10 for Jack",
                        2L,
                        "score.child-2"));
    }

    private static void takeEverything(StageFixture stage) {
        stage.items.clear();
        stage.impacts.clear();
        stage.scores.clear();
        stage.talk = null;
    }

    private static List<Gap> gapsAfter(Consumer<StageFixture> change) {
        StageFixture stage = new StageFixture();
        change.accept(stage);
        return Completeness.gaps(stage.content(), List.of());
    }

    private static Arguments gap(String situation, Consumer<StageFixture> change, String... codes) {
        return arguments(situation, change, List.of(codes));
    }

    private static Arguments met(String situation, Consumer<StageFixture> change) {
        return gap(situation, change);
    }
}

package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;

class MapRulesTest {

    private static final String INVISIBLE = "\u200B \u00A0\uFEFF";
    private static final long LILY = 1;
    private static final long STRANGER = 9;
    private static final long STATEMENT = 12;
    private static final long MUM = 3;

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource({"items", "leftOut", "statements", "impacts", "scores"})
    void holds(String situation, Consumer<MapRules> input, List<String> problems) {
        Child lily = new Child(LILY, 7L, "Lily", "Larkspur", "lily larkspur", null, null, "6", null);
        MapRules rules = new MapRules(List.of(lily), person -> person == MUM);
        input.accept(rules);
        assertThat(rules.problems())
                .extracting(FieldError::field, FieldError::code)
                .extracting(Object::toString)
                .containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> items() {
        return Stream.of(
                item("a worry in words", MapColumn.WORRIES, null, "No breakfast.", ChildIds.of(LILY)),
                item("the longest text", MapColumn.WORRIES, null, "x".repeat(4000), ChildIds.NONE),
                item("children left out", MapColumn.WORRIES, null, "No breakfast.", null),
                item("no text", MapColumn.WORRIES, null, null, ChildIds.NONE, "text: blank"),
                item("invisible text", MapColumn.WORRIES, null, INVISIBLE, ChildIds.NONE, "text: blank"),
                item("too much text", MapColumn.WORRIES, null, "x".repeat(4001), ChildIds.NONE, "text: too-long"),
                item("no column", null, null, "No breakfast.", ChildIds.NONE, "column: no-column"),
                item(
                        "a strength among the worries",
                        MapColumn.WORRIES,
                        Category.EXISTING_STRENGTH,
                        "Nan",
                        ChildIds.NONE,
                        "category: wrong-column"),
                item(
                        "another family's child",
                        MapColumn.WORRIES,
                        null,
                        "No breakfast.",
                        ChildIds.of(LILY, STRANGER),
                        "childIds: other-family"));
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                row("item: not for Mum", rules -> rules.item(notFor(MUM))),
                row(
                        "item: not for an adult of another family",
                        rules -> rules.item(notFor(STRANGER)),
                        "notForPersonId: other-family"));
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                statement("a pair", "Too tired.", "They eat.", "8 weeks"),
                statement("a worry without its goal yet", "Too tired.", null, null),
                statement("no worry", INVISIBLE, "They eat.", null, "text: blank"),
                statement("too long a goal", "Too tired.", "x".repeat(4001), null, "goal: too-long"),
                statement("too long a time", "Too tired.", "They eat.", "x".repeat(101), "goalHeldFor: too-long"));
    }

    static Stream<Arguments> impacts() {
        return Stream.of(
                impact("a sentence for Lily", LILY, "Is tired."),
                impact("for nobody", null, "Is tired.", "childId: other-family"),
                impact("for another family's child", STRANGER, "Is tired.", "childId: other-family"),
                impact("without words", LILY, INVISIBLE, "text: blank"));
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                score("the signer's 0", own(LILY, 0)),
                score("the signer's 10", own(LILY, 10)),
                score("below the scale", own(LILY, -1), "number: score-range"),
                score("above the scale", own(LILY, 11), "number: score-range"),
                score("no number", own(LILY, null), "number: score-range"),
                score("no child", own(null, 5), "childId: no-child"),
                score("another family's child", own(STRANGER, 5), "childId: other-family"),
                score("the signer does not know", signer(Answer.DONT_KNOW), "answer: signer-number"),
                score("the signer would rather not say", signer(Answer.RATHER_NOT_SAY), "answer: signer-number"),
                score("no answer", signer(null), "answer: signer-number"),
                score("Mum does not know", mums(Answer.DONT_KNOW, null, null)),
                score("Mum would rather not say", mums(Answer.RATHER_NOT_SAY, null, null)),
                score("Mum does not know, and 5", mums(Answer.DONT_KNOW, 5, null), "number: score-without-number"),
                score("Mum's number for a statement", mums(Answer.NUMBER, 5, STATEMENT)),
                score(
                        "Mum's number for another family's statement",
                        mums(Answer.NUMBER, 5, STATEMENT + 1),
                        "statementId: other-family"),
                score("nobody's number", others(INVISIBLE, Answer.NUMBER, 5, null), "scorer: no-scorer"));
    }

    private static ScoreInput own(Long child, Integer number) {
        return ScoreInput.signers(child, number, "Nan helps");
    }

    private static ScoreInput signer(Answer answer) {
        return new ScoreInput(LILY, null, ScorerKind.SIGNER, null, answer, null, null, null, null);
    }

    private static ScoreInput mums(Answer answer, Integer number, Long statement) {
        return others("Mum", answer, number, statement);
    }

    private static ScoreInput others(String scorer, Answer answer, Integer number, Long statement) {
        return new ScoreInput(LILY, statement, ScorerKind.FAMILY, scorer, answer, number, null, null, null);
    }

    private static Arguments item(
            String situation, MapColumn column, Category category, String text, ChildIds children, String... problems) {
        MapItemInput input =
                new MapItemInput(column, category, text, false, null, children, null, null, null, null, null, null);
        return row("item: " + situation, rules -> rules.item(input), problems);
    }

    private static MapItemInput notFor(long person) {
        return new MapItemInput(
                MapColumn.WORRIES, null, "Words", false, null, ChildIds.NONE, null, person, null, null, null, null);
    }

    private static Arguments statement(String situation, String text, String goal, String heldFor, String... problems) {
        StatementInput input = new StatementInput(null, text, goal, "Nan", heldFor, ChildIds.NONE, null, null);
        return row("statement: " + situation, rules -> rules.statement(input), problems);
    }

    private static Arguments impact(String situation, Long child, String text, String... problems) {
        return row("impact: " + situation, rules -> rules.impact(child, text), problems);
    }

    private static Arguments score(String situation, ScoreInput input, String... problems) {
        return row(
                "score: " + situation, rules -> rules.score(input, List.of(MapFixture.statement(STATEMENT))), problems);
    }

    private static Arguments row(String situation, Consumer<MapRules> input, String... problems) {
        return arguments(
                situation,
                input,
                Stream.of(problems)
                        .map(p -> "(\"" + p.replace(": ", "\", \"") + "\")")
                        .toList());
    }
}

package org.threecolumns.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.threecolumns.completeness.Requirement.CHILD_AGE;
import static org.threecolumns.completeness.Requirement.DIFFERENT_PERSON;
import static org.threecolumns.completeness.Requirement.FAMILY_SCORE;
import static org.threecolumns.completeness.Requirement.HISTORY_CHECK;
import static org.threecolumns.completeness.Requirement.LEAD_PROFESSIONAL;
import static org.threecolumns.completeness.Requirement.NEXT_MEETING;
import static org.threecolumns.completeness.Requirement.NO_OPEN_CASEWORK;
import static org.threecolumns.completeness.Requirement.NO_OPEN_DEBT;
import static org.threecolumns.completeness.Requirement.OWN_SCORES;
import static org.threecolumns.completeness.Requirement.STATEMENT_WITH_GOAL;
import static org.threecolumns.completeness.StageFixture.SIGNER;
import static org.threecolumns.completeness.StageFixture.TODAY;
import static org.threecolumns.completeness.StageFixture.childOfAge;
import static org.threecolumns.completeness.StageFixture.inParts;
import static org.threecolumns.completeness.StageFixture.statement;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.mapping.StatementParts;

class RequirementTest {

    @ParameterizedTest(name = "{0}: {1} -> {3}")
    @MethodSource
    void asks(Requirement requirement, String situation, Consumer<StageFixture> change, List<String> codes) {
        assertThat(gapsAfter(requirement, change)).extracting(Gap::code).containsExactlyElementsOf(codes);
    }

    static Stream<Arguments> asks() {
        return Stream.of(
                met(CHILD_AGE, "a birth date", s -> age(s, childOfAge(TODAY, null, null))),
                met(CHILD_AGE, "an expected date", s -> age(s, childOfAge(null, TODAY.plusDays(90), null))),
                met(CHILD_AGE, "a rough age", s -> age(s, childOfAge(null, null, "6"))),
                gap(CHILD_AGE, "none of them", s -> age(s, childOfAge(null, null, "\u200B")), "no-age"),
                met(HISTORY_CHECK, "searched before", s -> {}),
                gap(HISTORY_CHECK, "not searched", s -> s.historyChecked = false, "no-history-check"),
                met(DIFFERENT_PERSON, "mapped by a colleague", s -> {}),
                gap(DIFFERENT_PERSON, "mapped by the signer", s -> s.contactMappedBy = SIGNER, "same-person"),
                met(LEAD_PROFESSIONAL, "no CAF decided", s -> decide(s, "advice", null)),
                met(LEAD_PROFESSIONAL, "CAF with a lead", s -> decide(s, "caf", "lena.lead")),
                gap(LEAD_PROFESSIONAL, "CAF without a lead", s -> decide(s, "caf", null), "no-lead"),
                gap(LEAD_PROFESSIONAL, "CAF led by a stranger", s -> decide(s, "caf", "ada.admin"), "no-lead"),
                met(STATEMENT_WITH_GOAL, "a whole pair", s -> {}),
                met(STATEMENT_WITH_GOAL, "three of them", s -> addStatements(s, 2)),
                gap(STATEMENT_WITH_GOAL, "four of them", s -> addStatements(s, 3), "too-many-statements"),
                gap(STATEMENT_WITH_GOAL, "no statement", s -> s.statements.clear(), "no-statement"),
                gap(
                        STATEMENT_WITH_GOAL,
                        "only a resolved one",
                        s -> s.statements.set(0, statement("Goal", "Nan", "8 weeks", MapStatus.RESOLVED)),
                        "no-statement"),
                gap(
                        STATEMENT_WITH_GOAL,
                        "no goal",
                        s -> s.statements.set(0, statement(" ", "Nan", "8 weeks")),
                        "goal-incomplete"),
                gap(
                        STATEMENT_WITH_GOAL,
                        "nobody to see it",
                        s -> s.statements.set(0, statement("Goal", null, "8 weeks")),
                        "goal-incomplete"),
                gap(
                        STATEMENT_WITH_GOAL,
                        "a worry whose parts do not say what may happen",
                        s -> s.statements.set(0, inParts(new StatementParts("Mum", "He hides", null, null, null))),
                        "statement-incomplete"),
                gap(
                        STATEMENT_WITH_GOAL,
                        "a goal that does not say what the child will notice",
                        s -> s.statements.set(0, inParts(new StatementParts(null, null, null, "He plays", null))),
                        "goal-incomplete"),
                met(
                        STATEMENT_WITH_GOAL,
                        "all parts",
                        s -> s.statements.set(
                                0, inParts(new StatementParts("Mum", "He hides", "He falls", "He plays", "Fun")))),
                gap(
                        STATEMENT_WITH_GOAL,
                        "no time to hold",
                        s -> s.statements.set(0, statement("Goal", "Nan", "")),
                        "goal-incomplete"),
                met(FAMILY_SCORE, "the family does not know", s -> {}),
                gap(
                        FAMILY_SCORE,
                        "not asked for Jack",
                        s -> s.scores.removeIf(x -> x.childId() == 2 && x.scorerKind() == ScorerKind.FAMILY),
                        "no-family-score"),
                met(OWN_SCORES, "nobody came", s -> s.attendees()),
                met(OWN_SCORES, "Mum came and answered", s -> s.attendees("mum")),
                gap(OWN_SCORES, "Nan came and did not", s -> s.attendees("Mum", "Nan"), "no-own-score"),
                met(
                        OWN_SCORES,
                        "Nan sent apologies",
                        s -> s.answers.put("attendees", List.of(Map.of("name", "Nan", "attended", "apologies")))),
                met(NEXT_MEETING, "it ends here", s -> s.answers.put("tafOutcome", "close")),
                gap(
                        NEXT_MEETING,
                        "it goes on without a date",
                        s -> s.answers.put("tafOutcome", "continue"),
                        "no-next-meeting"),
                met(NEXT_MEETING, "it goes on with a date", s -> {
                    s.answers.put("tafOutcome", "continue");
                    s.answers.put("nextMeeting", "2026-04-14");
                }),
                met(NO_OPEN_CASEWORK, "nothing open", s -> {}),
                gap(NO_OPEN_CASEWORK, "an assessment open", s -> s.openCasework = 1, "open-casework"),
                met(NO_OPEN_CASEWORK, "an assessment open, and the plan goes on", s -> {
                    s.openCasework = 1;
                    s.answers.put("closureOutcome", "cin-review");
                }),
                met(NO_OPEN_DEBT, "nothing owed", s -> {}),
                gap(NO_OPEN_DEBT, "one thing owed", s -> s.openDebts = 1, "open-debt"),
                met(NO_OPEN_DEBT, "one thing owed, and the plan goes on", s -> {
                    s.openDebts = 1;
                    s.answers.put("closureOutcome", "back-to-plan");
                }));
    }

    @ParameterizedTest(name = "{0} accepts “not possible” for {1}")
    @MethodSource
    void accepts(Requirement requirement, String field, Consumer<StageFixture> change) {
        assertThat(gapsAfter(requirement, change)).hasSize(1);
        assertThat(gapsAfter(requirement, change.andThen(s -> s.notPossible.put(field, "Caller would not say"))))
                .isEmpty();
        assertThat(gapsAfter(requirement, change.andThen(s -> s.notPossible.put(field, "\u200B "))))
                .hasSize(1);
    }

    static Stream<Arguments> accepts() {
        return Stream.of(
                arguments(CHILD_AGE, "childAge.child-2", change(s -> age(s, childOfAge(null, null, null)))),
                arguments(CHILD_AGE, "childAge", change(s -> age(s, childOfAge(null, null, null)))),
                arguments(HISTORY_CHECK, "historyCheck", change(s -> s.historyChecked = false)),
                arguments(STATEMENT_WITH_GOAL, "statements", change(s -> s.statements.clear())),
                arguments(
                        FAMILY_SCORE,
                        "familyScore.child-2",
                        change(s -> s.scores.removeIf(x -> x.childId() == 2 && x.scorerKind() == ScorerKind.FAMILY))),
                arguments(OWN_SCORES, "ownScore.Nan", change(s -> s.attendees("Nan"))),
                arguments(NEXT_MEETING, "f.nextMeeting", change(s -> s.answers.put("tafOutcome", "continue"))));
    }

    @Test
    void notPossibleForOneChildExcusesNoOther() {
        List<Gap> gaps = gapsAfter(FAMILY_SCORE, s -> {
            s.scores.clear();
            s.notPossible.put("familyScore.child-1", "Baby, no words yet");
        });
        assertThat(gaps).extracting(Gap::childId).containsExactly(2L);
    }

    @ParameterizedTest(name = "{0} accepts no “not possible”")
    @EnumSource(names = {"DIFFERENT_PERSON", "LEAD_PROFESSIONAL", "NO_OPEN_DEBT", "NO_OPEN_CASEWORK"})
    void acceptsNone(Requirement requirement) {
        List<Gap> gaps = gapsAfter(requirement, s -> {
            s.contactMappedBy = SIGNER;
            s.openDebts = 1;
            s.openCasework = 1;
            decide(s, "caf", null);
            List.of("signer", "f.leadProfessional", "debts", "casework")
                    .forEach(field -> s.notPossible.put(field, "Too late"));
        });
        assertThat(gaps).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByTheCodeThatTheTableNames(Requirement requirement) {
        assertThat(Requirement.of(requirement.code())).contains(requirement);
    }

    @Test
    void anUnknownCodeIsNone() {
        assertThat(Requirement.of("three-columns")).isEmpty();
    }

    private static void age(StageFixture stage, org.threecolumns.family.Child jack) {
        stage.children.set(1, jack);
    }

    private static void decide(StageFixture stage, String route, String lead) {
        stage.answers.put("nextStep", Map.of("child-1", "no-further-action", "child-2", route));
        stage.answers.put("leadProfessional", lead);
    }

    private static List<Gap> gapsAfter(Requirement requirement, Consumer<StageFixture> change) {
        StageFixture stage = new StageFixture();
        change.accept(stage);
        return requirement.gaps(stage.content());
    }

    private static Arguments gap(
            Requirement requirement, String situation, Consumer<StageFixture> change, String... codes) {
        return arguments(requirement, situation, change, List.of(codes));
    }

    private static Arguments met(Requirement requirement, String situation, Consumer<StageFixture> change) {
        return gap(requirement, situation, change);
    }

    private static Consumer<StageFixture> change(Consumer<StageFixture> change) {
        return change;
    }

    private static void addStatements(StageFixture stage, int more) {
        for (int i = 0; i < more; i++) {
            stage.statements.add(statement("Goal " + i, "Nan", "8 weeks"));
        }
    }
}

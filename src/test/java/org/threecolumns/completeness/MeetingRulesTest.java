package org.threecolumns.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.threecolumns.completeness.Requirement.CORE_AGENCIES;
import static org.threecolumns.completeness.Requirement.CORE_GROUP_MEMBERS;
import static org.threecolumns.completeness.Requirement.DANGER_STATEMENT;
import static org.threecolumns.completeness.Requirement.FIRST_CORE_GROUP;
import static org.threecolumns.completeness.Requirement.PLAN_DATES;
import static org.threecolumns.completeness.Requirement.QUORUM;
import static org.threecolumns.completeness.Requirement.WORKING_DAY_MEETING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What strategy discussions and conferences must have, and what may be said instead. */
class MeetingRulesTest {

    @ParameterizedTest(name = "{0}: {1} -> {3}")
    @MethodSource
    void asks(Requirement requirement, String situation, Consumer<StageFixture> change, List<String> codes) {
        assertThat(gaps(requirement, change)).extracting(Gap::code).containsExactlyElementsOf(codes);
    }

    static Stream<Arguments> asks() {
        return Stream.of(
                met(CORE_AGENCIES, "all three", s -> tookPart(s, "social-care", "police", "health", "education")),
                gap(CORE_AGENCIES, "no police", s -> tookPart(s, "social-care", "health"), "agency-missing"),
                gap(CORE_AGENCIES, "nobody", s -> {}, "agency-missing"),
                met(QUORUM, "social care and two others", s -> came(s, "family", "social-care", "health", "police")),
                gap(QUORUM, "one other", s -> came(s, "family", "social-care", "health"), "not-quorate"),
                gap(QUORUM, "no social care", s -> came(s, "health", "police", "education"), "not-quorate"),
                met(QUORUM, "adjourned", s -> outcome(s, "adjourned", "adjourned")),
                gap(QUORUM, "adjourned for one only", s -> outcome(s, "adjourned", "protection-plan"), "not-quorate"),
                met(WORKING_DAY_MEETING, "a Tuesday", s -> s.answers.put("heldOn", "2026-03-03")),
                gap(WORKING_DAY_MEETING, "a Saturday", s -> s.answers.put("heldOn", "2026-03-07"), "weekend"),
                gap(WORKING_DAY_MEETING, "a Sunday", s -> s.answers.put("heldOn", "2026-03-08"), "weekend"),
                met(DANGER_STATEMENT, "a statement about all", s -> outcome(s, "protection-plan", "protection-plan")),
                met(DANGER_STATEMENT, "no plan", s -> {
                    s.statements.clear();
                    outcome(s, "child-in-need", "step-down");
                }),
                gap(
                        DANGER_STATEMENT,
                        "no statement about the one on a plan",
                        s -> {
                            s.statements.clear();
                            outcome(s, "protection-plan", "child-in-need");
                        },
                        "no-danger-statement"),
                met(PLAN_DATES, "no plan", s -> outcome(s, "step-down", "step-down")),
                gap(PLAN_DATES, "no review", s -> outcome(s, "protection-plan", "step-down"), "no-review-date"),
                gap(FIRST_CORE_GROUP, "none", s -> outcome(s, "protection-plan", "step-down"), "no-core-group-date"),
                met(CORE_GROUP_MEMBERS, "no plan", s -> outcome(s, "step-down", "child-in-need")),
                gap(
                        CORE_GROUP_MEMBERS,
                        "nobody",
                        s -> outcome(s, "protection-plan", "step-down"),
                        "no-core-group-members"));
    }

    @ParameterizedTest(name = "{0} accepts “not possible” for {1}")
    @MethodSource
    void accepts(Requirement requirement, String field, Consumer<StageFixture> change) {
        assertThat(gaps(requirement, change)).hasSize(1);
        assertThat(gaps(requirement, change.andThen(s -> s.notPossible.put(field, "They did not answer"))))
                .isEmpty();
    }

    static Stream<Arguments> accepts() {
        return Stream.of(
                accepted(CORE_AGENCIES, "coreAgencies", s -> {}),
                accepted(QUORUM, "quorum", s -> came(s, "social-care")),
                accepted(PLAN_DATES, "f.reviewOn", s -> outcome(s, "protection-plan", "step-down")),
                accepted(FIRST_CORE_GROUP, "f.firstCoreGroupOn", s -> outcome(s, "protection-plan", "step-down")),
                accepted(CORE_GROUP_MEMBERS, "coreGroupMembers", s -> outcome(s, "protection-plan", "step-down")),
                accepted(DANGER_STATEMENT, "dangerStatement.child-1", s -> {
                    s.statements.clear();
                    outcome(s, "protection-plan", "step-down");
                }));
    }

    private static List<Gap> gaps(Requirement requirement, Consumer<StageFixture> change) {
        StageFixture stage = new StageFixture();
        change.accept(stage);
        return requirement.gaps(stage.content());
    }

    private static void outcome(StageFixture stage, String lily, String jack) {
        stage.answers.put("conferenceOutcome", Map.of("child-1", lily, "child-2", jack));
    }

    private static void tookPart(StageFixture stage, String... agencies) {
        stage.answers.put(
                "tookPart",
                Arrays.stream(agencies)
                        .map(a -> Map.of("name", "Ms Elm", "agency", a))
                        .toList());
    }

    private static void came(StageFixture stage, String... agencies) {
        stage.answers.put(
                "attendees",
                Arrays.stream(agencies)
                        .map(a -> Map.of("name", "Ms Elm", "agency", a, "attended", "attended"))
                        .toList());
    }

    private static Arguments met(Requirement requirement, String situation, Consumer<StageFixture> change) {
        return arguments(requirement, situation, change, List.of());
    }

    private static Arguments gap(
            Requirement requirement, String situation, Consumer<StageFixture> change, String code) {
        return arguments(requirement, situation, change, List.of(code));
    }

    private static Arguments accepted(Requirement requirement, String field, Consumer<StageFixture> change) {
        return arguments(requirement, field, change);
    }
}

package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.family.ChildIds;

class RoutesTest {

    @ParameterizedTest(name = "{0}: {1} goes on with {2}, {3} part, {4} leave")
    @MethodSource
    void perChild(
            Map<Long, String> decision,
            String main,
            ChildIds mainChildren,
            Map<String, ChildIds> parting,
            Map<String, ChildIds> leaving) {
        assertThat(Routes.perChild(decision)).isEqualTo(new Routes(main, mainChildren, parting, leaving));
    }

    static Stream<Arguments> perChild() {
        return Stream.of(
                arguments(Map.of(1L, "caf", 2L, "caf"), "caf", ids(1, 2), Map.of(), Map.of()),
                arguments(Map.of(1L, "advice"), "advice", ids(1), Map.of(), Map.of("advice", ids(1))),
                arguments(Map.of(1L, "caf", 2L, "advice"), "caf", ids(1), Map.of(), Map.of("advice", ids(2))),
                arguments(
                        Map.of(1L, "caf", 2L, "strategy-discussion"),
                        "strategy-discussion",
                        ids(2),
                        Map.of("caf", ids(1)),
                        Map.of()),
                arguments(
                        Map.of(1L, "taf-review", 2L, "caf", 3L, "social-care", 4L, "no-further-action"),
                        "social-care",
                        ids(3),
                        Map.of("caf", ids(2), "taf-review", ids(1)),
                        Map.of("no-further-action", ids(4))),
                arguments(
                        Map.of(1L, "advice", 2L, "no-further-action"),
                        "advice",
                        ids(1),
                        Map.of(),
                        Map.of("advice", ids(1), "no-further-action", ids(2))),
                arguments(Map.of(1L, "a-new-way"), "a-new-way", ids(1), Map.of(), Map.of()));
    }

    @ParameterizedTest(name = "{0} goes on: {1}")
    @CsvSource({
        "strategy-discussion, true",
        "social-care, true",
        "caf, true",
        "keep-offering, true",
        "taf-review, true",
        "continue, true",
        "pass-to-worker, false",
        "no-change, false",
        "advice, false",
        "no-further-action, false",
        "closed, false",
        "done, false"
    })
    void goesOn(String route, boolean goesOn) {
        assertThat(Routes.goesOn(route)).isEqualTo(goesOn);
    }

    @Test
    void sameForAll_leavesWhenTheWayEnds() {
        assertThat(Routes.same("continue", ids(1, 2)).leaving()).isEmpty();
        assertThat(Routes.same("closed", ids(1, 2)).leaving()).isEqualTo(Map.of("closed", ids(1, 2)));
    }

    private static ChildIds ids(long... ids) {
        return ChildIds.of(java.util.Arrays.stream(ids).boxed().toList());
    }
}

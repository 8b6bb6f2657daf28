package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.timeliness.KeptByLaw;

class StatutoryLimitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next-step-decision",
                "referral-decision",
                "assessment",
                "section-47",
                "initial-conference",
                "core-group",
                "review-conference",
                "review-conference-next"
            })
    void whatLawLimits_noClosedDayOfOneCouncilMakesLonger(String clock) {
        assertThat(StatutoryLimit.of(clock)).isPresent();
        assertThat(KeptByLaw.has(clock)).isTrue();
        assertThat(StatutoryLimit.values()).hasSize(8);
    }
}

package org.threecolumns.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRulesTest {

    @ParameterizedTest(name = "factors {0}: {1}")
    @CsvSource({"'', 0", "21, 0", "1A 2B, 0", "1A 21, 1", "21 20, 1"})
    void noFactorsStandsAlone(String codes, int faults) {
        assertThat(CodeRules.factors(7, codes(codes))).hasSize(faults);
    }

    @ParameterizedTest(name = "disabilities {0}: {1}")
    @CsvSource({"'', 0", "NONE, 0", "MOB HEAR, 0", "NONE MOB, 1"})
    void noDisabilityStandsAlone(String codes, int faults) {
        assertThat(CodeRules.disabilities(7, codes(codes))).hasSize(faults);
    }

    @Test
    void reasonsForLeavingAreCodesThatFormsKnow() {
        assertThat(DepartureReason.of("into-care")).hasValue(DepartureReason.INTO_CARE);
        assertThat(DepartureReason.of("holiday")).isEmpty();
        assertThat(DepartureReason.DIED.closureReason()).isEqualTo("RC2");
    }

    private static List<String> codes(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }
}

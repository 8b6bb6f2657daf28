package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagePlaceTest {

    private static final Set<String> INPUTS = Set.of(
            "f.attendees[0].name", "f.attendees[0].role", "f.attendees[1].name", "f.other[4].name", "f.attendees");

    @ParameterizedTest
    @CsvSource({
        "goto:new-WORRIES, #new-WORRIES",
        "add:attendees, #f-attendees-2",
        "add:dissent, #f-dissent-0",
        "remove:attendees[1], #f-attendees",
        "strike:17, #map",
        "resolveStatement:4, #statements"
    })
    void aButton_leadsBackToWhereItStood(String action, String place) {
        assertThat(StagePlace.after(action, INPUTS)).isEqualTo(place);
    }

    @Test
    void nothingElse_leadsAnywhere() {
        assertThat(StagePlace.after("save", INPUTS)).isEmpty();
        assertThat(StagePlace.after("goto:\"><b>", INPUTS)).isEmpty();
        assertThat(StagePlace.after("add:x y", INPUTS)).isEmpty();
    }
}

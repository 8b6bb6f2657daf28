package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;
import org.threecolumns.casework.DepartureReason;

@ProductTest
@CoversEveryFlow("leaving")
class LeavingProcessTest extends SignedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "leaving",
                "tess.team",
                List.of("userTask_recordLeaving", "serviceTask_recordLeaving", "endEvent_leavingRecorded"),
                List.of("endEvent_leavingReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy").to("caf").care().leaves(DepartureReason.MOVED, 0);
    }

    @Override
    void sign(Care care) {
        care.confirmsLeaving("left", "moved");
    }

    @Override
    String[] gapsWhenBlank() {
        return new String[] {"required"};
    }

    @Test
    void stays_changesNothing() {
        Care care = ready().confirmsLeaving("stays", "moved");
        assertThat(care.open()).contains("caf").doesNotContain("leaving");
    }
}

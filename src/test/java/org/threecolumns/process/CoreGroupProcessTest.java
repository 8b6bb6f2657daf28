package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;

@ProductTest
@CoversEveryFlow("core-group")
class CoreGroupProcessTest extends SignedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "core-group",
                "sami.social",
                List.of("userTask_holdCoreGroup", "serviceTask_signCoreGroup", "endEvent_coreGroupSigned"),
                List.of("endEvent_coreGroupReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy")
                .to("strategy-discussion")
                .care()
                .enquiredInto()
                .confers("protection-plan");
    }

    @Override
    void sign(Care care) {
        care.meetsInCoreGroup("core-group");
    }

    @Test
    void nextCoreGroup_existsFromTheSignatureOn() {
        Care care = ready().meetsInCoreGroup("early-review");
        assertThat(care.walk().run("core-group").dueOn()).isEqualTo("2026-03-31");
        assertThat(care.open()).contains("core-group", "review-conference");
    }
}

package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelRulesTest {

    private final ModelRules rules = new ModelRules();
    private final ModelSet own = ModelSet.deployed(OwnModels.files());

    @Test
    void ownModels_breakNoRule() {
        assertThat(rules.check(own)).isEmpty();
        assertThat(rules.check(ModelSet.deployed(Map.of()).with(OwnModels.files())))
                .isEmpty();
    }
}

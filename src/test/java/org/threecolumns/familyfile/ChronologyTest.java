package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.process.JourneyKit;

@ProductTest
class ChronologyTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private Chronology chronology;

    @ParameterizedTest
    @ValueSource(ints = {1, 71_582_789, Integer.MAX_VALUE})
    void aPageBeyondTheEnd_isEmpty(int page) {
        long family = kit.firstContact("Linnet").familyId();
        assertThat(chronology.of(family, kit.user("fiona.frontdoor"), page).events())
                .isEmpty();
    }
}

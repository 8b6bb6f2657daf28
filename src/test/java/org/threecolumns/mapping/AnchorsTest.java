package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.access.Tier;
import org.threecolumns.mapping.Scaling.ScorerKind;

class AnchorsTest {

    @ParameterizedTest(name = "{0} in {1}: 0 is “{2}”, 10 is “{3}”")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            CHILD        ; EARLY_HELP ; things are as bad as they can be for me              ; things are good and I feel safe
            CHILD        ; STATUTORY  ; things are as bad as they can be for me              ; things are good and I feel safe
            FAMILY       ; EARLY_HELP ; things could not be harder for us                    ; things are how we want them and we can keep them so
            FAMILY       ; STATUTORY  ; things could not be harder for us                    ; things are how we want them and we can keep them so
            SIGNER       ; EARLY_HELP ; so worried that children's social care must act today ; needs are met, and family, friends and everyday services can manage
            PROFESSIONAL ; EARLY_HELP ; so worried that children's social care must act today ; needs are met, and family, friends and everyday services can manage
            SIGNER       ; STATUTORY  ; so bad that the child cannot be safe at home now     ; safe enough for us to stop meeting
            PROFESSIONAL ; STATUTORY  ; so bad that the child cannot be safe at home now     ; safe enough for us to stop meeting
            """,
            quoteCharacter = '"')
    void bothEndsAreInTheWordsOfThePersonAsked(ScorerKind scorer, Tier tier, String worst, String best) {
        assertThat(Anchors.forScorer(scorer, tier)).isEqualTo(new Anchors(worst, best));
    }
}

package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** Advice fits what the contact says, and leaves nothing behind. */
@ProductTest
class NextStepAdviceTest {

    @Autowired
    private NextStepAdvice advice;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private MapReading maps;

    @Autowired
    private HistoryService history;

    @Test
    void middleNumbersAndConsent_bringEarlyHelpToMind() {
        Contact contact = kit.firstContact("Poppy");
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = kit.open(contact.familyId(), "next-step-decision");
        long before = kept();
        assertThat(advice.on(decision, maps.read(contact.familyId(), true), 0)).contains("CAF");
        assertThat(kept()).isEqualTo(before);
    }

    private long kept() {
        return history.createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey("next-step-advice")
                .count();
    }
}

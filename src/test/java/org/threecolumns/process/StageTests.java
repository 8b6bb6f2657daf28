package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.TestClock;
import org.threecolumns.completeness.Gap;
import org.threecolumns.timeliness.MovableClock;

/** What holds for every stage of social care, shown in the model of each. */
abstract class StageTests {

    @Autowired
    Walks walks;

    @Autowired
    Evidence evidence;

    @Autowired
    MovableClock clock;

    abstract StagePath path();

    /** A family for whom the stage is open. */
    abstract Care ready();

    /** Fills the stage in and signs it. */
    abstract void sign(Care care);

    /** Codes among the gaps of a stage in which nothing was typed. */
    String[] gapsWhenBlank() {
        return new String[] {"no-score", "no-talk", "required"};
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank(path().stage(), path().signer()))
                .extracting(Gap::code)
                .contains(gapsWhenBlank());
        assertThatStage(care).isWaitingAt(path().start()).hasNotPassed(path().allAfterTheStart());
    }

    /** The instance of the stage's model that the family last had in hand. */
    ProcessInstanceAssert assertThatStage(Care care) {
        return assertThat(care.walk().instance(path().model()));
    }
}

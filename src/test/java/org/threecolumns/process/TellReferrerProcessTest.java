package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("tell-referrer")
class TellReferrerProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void told_endsWithARecordAboutTheChildrenOfTheContact() {
        Walk walk = decided().tells();
        assertThat(walk.instance("tell-referrer"))
                .hasPassedInOrder("userTask_tellReferrer", "serviceTask_recordReferrerTold", "endEvent_referrerTold")
                .hasNotPassed("endEvent_referrerToldReminded")
                .isEnded();
        assertThat(evidence.record(walk, "tell-referrer").routeChildIds()).isEqualTo(walk.children());
        assertThat(evidence.record(walk, "tell-referrer").contactId()).isEqualTo(walk.contact.id());
    }

    @Test
    void blankAnswer_staysOpenAndNamesTheGap() {
        Walk walk = decided();
        assertThat(walk.signsBlank("tell-referrer", "fiona.frontdoor"))
                .extracting(Gap::field)
                .containsExactly("f.told");
        assertThat(walk.instance("tell-referrer"))
                .isWaitingAt("userTask_tellReferrer")
                .hasNotPassed("endEvent_referrerTold");
    }

    @Test
    void reminderDue_isRecordedAndTheTaskGoesOn() {
        Walk walk = decided().isRemindedOf("tell-referrer");
        assertThat(walk.run("tell-referrer").remindedAt()).isNotNull();
        walk.tells();
        assertThat(walk.instance("tell-referrer"))
                .hasPassed("endEvent_referrerToldReminded", "endEvent_referrerTold")
                .isEnded();
    }

    /** Stepped up before anybody told the first referrer: both are owed, and neither waits for the other. */
    @Test
    void twoReferrersOwedOnOneJourney_areToldInEitherOrder() {
        Walk walk = walks.begin("Poppy").to("caf").maps("step-up").screens().decides("no-further-action");
        assertThat(walk.open()).containsExactly("tell-referrer", "tell-referrer");
        assertThat(walk.tells().open()).containsExactly("tell-referrer");
        assertThat(evidence.episode(walk).isOpen()).isTrue();
        assertThat(walk.tells().open()).isEmpty();
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }

    private Walk decided() {
        return walks.begin("Poppy", "Reed").to("tell-referrer");
    }
}

package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.RecordingDebt;

/** What reaches a family while its episode is open, whether its journeys still carry the children or have ended. */
@ProductTest
class OpenFamilyProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DebtService debts;

    @Test
    void contactsAtTheSameTime_eachGoTheirOwnWay() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        Walk neighbour = walk.another();
        Walk nurse = walk.another();
        nurse.screens().decides("social-care");
        neighbour.screens().decides("no-change");
        assertThat(walk.open()).containsExactly("referral-decision", "taf-review", "tell-referrer", "tell-referrer");
        neighbour.tells();
        nurse.tells().care().refers("no-further-action");
        assertThat(walk.journey()).hasPassed("endEvent_newContactDecided").isNotEnded();
        assertThat(walk.open()).containsExactly("taf-review");
    }

    @Test
    void contactWhenOnlyTheTellingIsLeft_mayStillLeadToHelp() {
        Walk walk = walks.begin("Poppy").to("tell-referrer");
        Walk again = walk.another();
        assertThat(again.contact.kind()).isEqualTo(Contact.Kind.RETURN);
        assertThat(evidence.episode(again)).isEqualTo(evidence.episode(walk));
        again.screens().decides("caf").tells();
        walk.tells();
        assertThat(walk.journey()).isEnded();
        assertThat(again.journey()).isWaitingAt("callActivity_caf");
        again.asksFamily("yes").maps("needs-met").closes("closed");
        assertThat(evidence.journeys(walk)).hasSize(2);
        assertThat(evidence.episode(walk).closedBecause()).isEqualTo("closed");
        assertThat(evidence.firstFault()).isEmpty();
    }

    @Test
    void contactWhenTheJourneyWasCancelledAndSomethingIsOwed_startsAtTheFrontDoor() {
        Walk walk = walks.begin("Poppy").to("caf");
        walk.actsNow();
        walk.isCancelled();
        assertThat(evidence.runs(walk)).contains("caf CANCELLED", "strategy-discussion CANCELLED");
        Walk again = walk.another().screens().decides("advice").tells();
        assertThat(again.journey()).hasPassed("endEvent_journeyClosed").isEnded();
        assertThat(evidence.episode(walk).isOpen()).isTrue();
        discharge(evidence.openDebts(walk));
        assertThat(evidence.episode(walk).closedBecause()).isEqualTo("advice");
    }

    @Test
    void actNowWhenNoJourneyIsLeft_opensOneThatLaterContactsEnter() {
        Walk walk = walks.begin("Poppy").to("caf");
        walk.actsNow();
        walk.isCancelled();
        ActNow second = walk.actsNow();
        assertThat(walk.open()).containsExactly("strategy-discussion");
        Walk further = walk.another();
        assertThat(further.contact.kind()).isEqualTo(Contact.Kind.FURTHER);
        further.screens().decides("no-change").tells().discussesStrategyOf(second);
        assertThat(further.journey())
                .hasPassed("endEvent_newContactDecided", "endEvent_journeyClosed")
                .isEnded();
        discharge(evidence.openDebts(walk));
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }

    @Test
    void siblingsWhoPartOnASecondContact_stayOnTheirPlan() {
        Walk walk = walks.begin("Poppy", "Reed").to("taf-review").tells();
        Walk second = walk.another();
        second.screens().decidesEach("strategy-discussion", "social-care").tells();
        Long poppy = walk.children().ids().get(0);
        Long reed = walk.children().ids().get(1);
        assertThat(walk.run("strategy-discussion").childIds().ids()).containsExactly(poppy);
        assertThat(walk.run("referral-decision").childIds().ids()).containsExactly(reed);
        second.discussesStrategy().care().refers("no-further-action");
        assertThat(walk.open()).containsExactly("taf-review");
        assertThat(walk.run("taf-review").childIds()).isEqualTo(walk.children());
        walk.reviews("close").closes("closed");
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }

    @Test
    void siblingsWhoPartAtAStepUp_oneCarriesOnWithThePlan() {
        Walk walk = walks.begin("Poppy", "Reed").to("taf-review").tells().reviews("step-up");
        walk.screens().decidesEach("social-care", "taf-review").tells();
        Long reed = walk.children().ids().get(1);
        assertThat(walk.run("taf-review").childIds().ids()).containsExactly(reed);
        walk.care().refers("no-further-action");
        assertThat(walk.journey()).hasPassed("endEvent_journeyClosed").isEnded();
        walk.reviews("close").closes("closed");
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }

    @Test
    void stepUpTwice_isEachTimeAContactOfItsOwn() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells().reviews("step-up");
        Long first = walk.run("contact").contactId();
        walk.screens().decides("taf-review").tells().reviews("step-up");
        assertThat(walk.run("contact").contactId()).isNotEqualTo(first).isNotEqualTo(walk.contact.id());
        walk.screens().decides("no-further-action").tells();
        assertThat(evidence.episode(walk).closedBecause()).isEqualTo("no-further-action");
    }

    @Test
    void newChildPassedToTheWorker_joinsTheStageThatIsOpen() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        Walk second = walk.anotherWith("Baby");
        second.screens().decides("pass-to-worker").tells();
        assertThat(second.children().ids()).hasSize(2);
        assertThat(walk.run("taf-review").childIds()).isEqualTo(second.children());
        walk.reviews("continue");
        assertThat(walk.run("taf-review").childIds()).isEqualTo(second.children());
    }

    @Test
    void siblingWhoHadLeftAndIsPassedToTheWorker_isOnThePlanAgain() {
        Walk walk = walks.begin("Poppy", "Fern").screens().decidesEach("caf", "no-further-action");
        walk.tells().asksFamily("yes").maps("plan");
        assertThat(walk.run("taf-meeting").childIds()).isNotEqualTo(walk.children());
        walk.another().screens().decides("pass-to-worker").tells();
        assertThat(walk.run("taf-meeting").childIds()).isEqualTo(walk.children());
        walk.meets("close").closes("closed");
        assertThat(evidence.outcomesOf(walk, walk.children().ids().get(1)))
                .containsExactly("no-further-action", "closed");
    }

    @Test
    void newChildWithNothingToChange_joinsNobody() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        walk.anotherWith("Cousin").screens().decides("no-change").tells();
        assertThat(walk.run("taf-review").childIds()).isEqualTo(walk.children());
    }

    private void discharge(List<RecordingDebt> open) {
        open.forEach(debt ->
                debts.settle(debt.id(), RecordingDebt.How.DISCHARGED, "The journey was cancelled.", "hope.head"));
    }
}

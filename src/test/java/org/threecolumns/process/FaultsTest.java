package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.ActNowRepository;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.Faults;
import org.threecolumns.journey.RecordingDebt;

/** What stands still is seen, and is seen no more once somebody has put it right. */
@ProductTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:no-child-is-lost;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=lost",
            "camunda.bpm.webapp.enabled=false"
        })
class FaultsTest {

    @Autowired
    private Faults faults;

    @Autowired
    private Happenings world;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private ActNowRepository acts;

    @Autowired
    private ActNowService actNow;

    @AfterEach
    void repair() {
        world.repair();
    }

    @Test
    void familyOnItsWay_isNoFault() {
        assertThat(faultsOf(world.walks.begin("Poppy").to("caf"))).isEmpty();
    }

    @Test
    void cancelledJourney_leavesItsChildrenAtFaultUntilANewContactTakesThemOn() {
        Walk walk = world.walks.begin("Poppy", "Fern");
        world.cancel(walk.journey().getId());
        assertThat(faultsOf(walk)).contains("CHILD_WITHOUT_STAGE", "CHILD_WITHOUT_STAGE");
        walk.another();
        assertThat(faultsOf(walk)).isEmpty();
    }

    @Test
    void stepThatGaveUp_isSeenWithItsChildUntilItIsRepaired() {
        Walk walk = world.walks.begin("Poppy").screens();
        world.steps.whileBroken(() -> {
            walk.tries("next-step-decision", "mina.manager", run -> Answers.decision(run, "caf"));
            world.wearOut();
        });
        assertThat(faultsOf(walk)).contains("CHILD_WITHOUT_STAGE", "STEP_GAVE_UP");
        world.repair();
        assertThat(faultsOf(walk)).isEmpty();
        assertThat(walk.open()).contains("family-agreement");
    }

    /** The child is on the task of the review conference all the time. */
    @Test
    void coreGroupThatWasCancelled_isSeenBesideTheReviewConference() {
        Walk walk = world.walks.begin("Poppy").to("strategy-discussion").tells();
        walk.care().enquiredInto().confers("protection-plan");
        assertThat(faultsOf(walk)).isEmpty();
        world.cancel(walk.run("core-group").processInstanceId());
        assertThat(faultsOf(walk)).containsExactly("WORK_WITHOUT_STAGE");
    }

    @Test
    void furtherContactThatWasCancelledUnheard_isSeen() {
        Walk walk = world.walks.begin("Poppy").to("caf").tells();
        walk.another();
        world.cancel(walk.run("contact").processInstanceId());
        assertThat(faultsOf(walk)).containsExactly("CONTACT_WITHOUT_STAGE");
    }

    @Test
    void episodeInWhichNothingIsLeftToDo_isSeen() {
        Walk walk = world.walks.begin("Poppy").to("tell-referrer");
        world.cancel(walk.journey().getId());
        assertThat(faultsOf(walk)).containsExactly("EPISODE_WITHOUT_WORK");
    }

    @Test
    void actNowThatTheEngineDidNotFollow_isSeenUntilItDoes() {
        Walk walk = world.walks.begin("Poppy").to("caf");
        ActNow act = acts.save(new ActNow(
                null,
                walk.family,
                walk.contact.episodeId(),
                walk.run("caf").journeyId(),
                walk.children(),
                "He was hit last night.",
                Instant.parse("2026-03-03T10:00:00Z"),
                "sami.social",
                null));
        assertThat(faultsOf(walk)).containsExactly("ACT_NOW_NOT_BEGUN");
        assertThat(actNow.follow(act)).isTrue();
        world.kit.goOn(walk.family);
        assertThat(faultsOf(walk)).isEmpty();
    }

    @Test
    void aDebtIsSettled_theCancelledChildStillKeepsTheEpisodeOpen() {
        Walk walk = world.walks.begin("Poppy").to("caf");
        walk.actsNow();
        world.cancel(walk.journey().getId());
        world.owed
                .openOfEpisode(walk.contact.episodeId())
                .forEach(debt ->
                        world.debts.settle(debt.id(), RecordingDebt.How.DISCHARGED, "Held by phone.", "hope.head"));
        assertThat(world.register.openEpisodeOf(walk.family)).isPresent();
        assertThat(faultsOf(walk)).contains("CHILD_WITHOUT_STAGE");
    }

    private List<String> faultsOf(Walk walk) {
        String reference = families.findById(walk.family).orElseThrow().reference();
        return faults.all().stream()
                .filter(fault -> reference.equals(fault.familyReference()))
                .map(fault -> fault.kind().name())
                .toList();
    }
}

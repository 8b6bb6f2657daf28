package org.threecolumns.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.threecolumns.ProductTest;
import org.threecolumns.Reply;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;

/** What the guard leaves open to those who may: it stops nobody from cancelling, acting at once or signing what is complete. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StillPossibleTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private RecordCheck check;

    @Autowired
    private ActNowService actNow;

    private Scenes scenes;

    @BeforeAll
    void setUp() {
        scenes = context.getAutowireCapableBeanFactory().createBean(Scenes.class);
    }

    @Test
    void completeStage_isSignedByEngineRest_onTheRouteOfItsRecord() {
        Scene scene = scenes.at(Position.DECISION_READY);
        Reply reply = scene.signer().json("POST", scene.fill("/engine-rest/task/{task}/complete"), "{}");
        assertThat(reply.status()).isEqualTo(204);
        assertThat(lastRecord(scene).route()).isEqualTo("advice");
        assertThat(run(scene).status()).isEqualTo(StageRun.Status.SIGNED);
        scenes.kit.goOn(scene.run().familyId());
        assertThat(scenes.kit.openStages(scene.run().familyId())).containsExactly("tell-referrer");
    }

    @Test
    void administrator_cancelsAJourney_andTheStageIsNotMet() {
        Scene scene = scenes.at(Position.CONTACT);
        Reply reply = scene.admin().json("DELETE", scene.fill("/engine-rest/process-instance/{journey}"), null);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(run(scene).status()).isEqualTo(StageRun.Status.CANCELLED);
        assertThat(scenes.kit.openStages(scene.run().familyId())).isEmpty();
        assertThat(records.ofEpisode(scene.run().episodeId())).isEmpty();
    }

    @Test
    void administrator_givesATaskToSomebodyWithAnAccount() {
        Scene scene = scenes.at(Position.CONTACT);
        Reply reply = scene.admin()
                .json("POST", scene.fill("/engine-rest/task/{task}/assignee"), "{\"userId\":\"fred.frontdoor\"}");
        assertThat(reply.status()).isEqualTo(204);
        assertThat(run(scene).assignee()).isEqualTo("fred.frontdoor");
    }

    @Test
    void administrator_looksAtCasesInTheWebApps() {
        Scene scene = scenes.at(Position.CONTACT);
        Reply reply = scene.cockpit().get(scene.fill("/camunda/api/engine/engine/default/process-instance/{journey}"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains(scene.name("businessKey"));
    }

    @Test
    void actingNow_leavesTheIncompleteStageOpen() {
        Scene scene = scenes.at(Position.CONTACT);
        ActNowService.Outcome outcome = actNow.act(
                scene.run().familyId(),
                scene.contact().childIds(),
                scene.contact().childIds(),
                "Hit last night.",
                "fiona.frontdoor");
        assertThat(outcome.begun()).isTrue();
        scenes.kit.goOn(scene.run().familyId());
        assertThat(scenes.kit.openStages(scene.run().familyId())).containsExactly("contact", "strategy-discussion");
        assertThat(check.firstFault()).isEmpty();
    }

    private StageRun run(Scene scene) {
        return scenes.runs.findById(scene.run().id()).orElseThrow();
    }

    private StageRecord lastRecord(Scene scene) {
        List<StageRecord> all = records.ofEpisode(scene.run().episodeId());
        return all.get(all.size() - 1);
    }
}

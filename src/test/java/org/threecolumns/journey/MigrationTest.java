package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** Live cases move onto a newer model as long as they miss no stage by it. */
@ProductTest
class MigrationTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcTemplate jdbc;

    private DeploymentWithDefinitions newer;

    @AfterEach
    void takeTheModelBack() {
        EngineDoor.run(() -> repository.deleteDeployment(newer.getId(), true));
    }

    @Test
    void sameStagesInNewerWords_caseMovesAndIsSignedThere() {
        Contact contact = kit.firstContact("Poppy");
        StageRun run = kit.open(contact.familyId(), "contact");
        newer = deploy(
                OwnModels.text("front-door.bpmn").replace("name=\"Screen contact\"", "name=\"Screen the contact\""));
        migrate(run);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(run.processInstanceId())
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(definition());
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        assertThat(kit.openStages(contact.familyId())).containsExactly("next-step-decision");
        EngineDoor.run(() -> runtime.deleteProcessInstance(rootOf(run), "test over"));
    }

    @Test
    void newStagePutBefore_caseCannotMovePastIt() {
        Contact contact = kit.firstContact("Poppy");
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        StageRun run = kit.open(contact.familyId(), "next-step-decision");
        newer = deploy(OwnModels.text("front-door.bpmn"));
        becomes(OneMoreStage.beforeTheDecision());
        Throwable refused = catchThrowable(() -> migrate(run));
        assertThat(refused)
                .isInstanceOf(MigratingProcessInstanceValidationException.class)
                .hasMessageContaining("this case would never pass it");
        assertThat(kit.openStages(contact.familyId())).containsExactly("next-step-decision");
    }

    /** Past the rules of deployment: as if it had been there before they were. */
    private void becomes(String model) {
        jdbc.update(
                "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ?",
                model.getBytes(StandardCharsets.UTF_8),
                newer.getId());
        engine.getDeploymentCache().discardProcessDefinitionCache();
    }

    private DeploymentWithDefinitions deploy(String model) {
        return EngineDoor.through(
                repository.createDeployment().name("A newer front door").addString("front-door.bpmn", model)
                        ::deployWithResult);
    }

    private void migrate(StageRun run) {
        String from = runtime.createProcessInstanceQuery()
                .processInstanceId(run.processInstanceId())
                .singleResult()
                .getProcessDefinitionId();
        runtime.newMigration(runtime.createMigrationPlan(from, definition())
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(List.of(run.processInstanceId()))
                .execute();
    }

    private String definition() {
        return newer.getDeployedProcessDefinitions().get(0).getId();
    }

    private String rootOf(StageRun run) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(run.processInstanceId())
                .singleResult()
                .getRootProcessInstanceId();
    }
}

package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.ProductRun;
import org.threecolumns.family.Contact;
import org.threecolumns.form.Forms;
import org.threecolumns.journey.OneMoreStage;
import org.threecolumns.journey.StageRun;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.studio.FolderDifferences.Difference;
import org.threecolumns.studio.MoveCase.Standing;

/**
 * Open families at different steps come along onto other versions of the front door, one version after the other, in a product of
 * its own; then that product is started anew from folders that say something else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoveCasesTest {

    @TempDir
    private static Path folders;

    private ConfigurableApplicationContext product;
    private JourneyKit kit;
    private Moves moves;
    private Contact screening;
    private Contact deciding;

    @BeforeAll
    void twoFamilies() throws IOException {
        for (Map.Entry<String, byte[]> file : OwnModels.files().entrySet()) {
            Path path = in(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        start();
        screening = kit.firstContact("Poppy");
        deciding = kit.firstContact("Reed");
        kit.sign(deciding.familyId(), "contact", "fiona.frontdoor", Answers.contact());
    }

    @AfterAll
    void leave() {
        product.close();
    }

    @Test
    @Order(1)
    void otherWords_bothMoveAndAreSignedThere() {
        StageRun before = run(deciding, "next-step-decision");
        long move = moves.plan(inOtherWords("Screen the contact"));
        assertThat(moves.cases(move).values())
                .extracting(MoveCase::standing)
                .containsExactly(Standing.MOVES, Standing.MOVES);
        assertThat(moves.told()).isEmpty();
        moves.begin(move);
        moves.goOn();
        assertThat(moves.state()).isEqualTo("DONE");
        assertThat(moves.told()).hasSize(2).isEqualTo(moves.moved());
        assertThat(run(deciding, "next-step-decision")).isEqualTo(before);
    }

    @Test
    @Order(2)
    void aStepWithAnotherId_isChosenWhereTheStageIsTheSame() {
        long move = moves.plan(Packages.withAnotherId());
        Map<String, MoveCase> cases = moves.cases(move);
        assertThat(cases.get(reference(screening, "contact")).standing()).isEqualTo(Standing.NEEDS_MAPPING);
        MoveCase past = cases.get(reference(deciding, "next-step-decision"));
        assertThat(past.standing()).isIn(Standing.CANNOT, Standing.SKIPS);
        assertThat(past.why()).contains("“contact” was signed in this case");
        MovePlanning planning = product.getBean(MovePlanning.class);
        MoveStore store = product.getBean(MoveStore.class);
        CaseMove row = store.find(move).orElseThrow();
        assertThat(planning.choices(row).get("userTask_screenContact")).containsExactly("userTask_screenFirst");
        store.map(move, "userTask_screenContact", "userTask_screenFirst");
        planning.planAgain(row);
        assertThat(moves.cases(move).get(reference(screening, "contact")).standing())
                .isEqualTo(Standing.MOVES);
        moves.begin(move);
        moves.goOn();
        assertThat(run(screening, "contact").activityId()).isEqualTo("userTask_screenFirst");
        kit.sign(screening.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        assertThat(kit.openStages(screening.familyId())).containsExactly("next-step-decision");
    }

    @Test
    @Order(3)
    void aStageMoreBefore_isNeverSkipped() {
        long move = moves.plan(OwnModels.text("front-door.bpmn"));
        becomes(OneMoreStage.beforeTheDecision());
        product.getBean(MovePlanning.class)
                .planAgain(product.getBean(MoveStore.class).find(move).orElseThrow());
        MoveCase case_ = moves.cases(move).get(reference(deciding, "next-step-decision"));
        assertThat(case_.standing()).isEqualTo(Standing.SKIPS);
        assertThat(case_.why())
                .contains("asks for “Ask the referrer again” before “Decide next step”; this case would never pass it");
        becomes(OwnModels.text("front-door.bpmn"));
    }

    @Test
    @Order(4)
    void aFaultOnTheWay_leavesItsWholeBatchWhereItWas_andGoesOnOnceItIsMended() {
        Contact other = kit.firstContact("Sorrel");
        long move = moves.plan(inOtherWords("Screen it"));
        becomes(OneMoreStage.beforeTheDecision());
        moves.begin(move);
        moves.goOn();
        assertThat(moves.state()).isEqualTo("FAULT");
        assertThat(product.getBean(MoveStore.class).find(move).orElseThrow().fault())
                .contains("Case J-", "this case would never pass it");
        assertThat(moves.moved()).isEmpty();
        assertThat(moves.cases(move).get(reference(other, "contact")).standing())
                .isEqualTo(Standing.MOVES);
        becomes(inOtherWords("Screen it"));
        moves.begin(move);
        moves.goOn();
        assertThat(moves.state()).isEqualTo("DONE");
        assertThat(moves.moved()).hasSize(2);
        kit.sign(other.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        assertThat(kit.openStages(other.familyId())).containsExactly("next-step-decision");
    }

    @Test
    @Order(5)
    void whoWentOnMeanwhile_isLeftWhereTheyAre() {
        Contact quick = kit.firstContact("Bryony");
        long move = moves.plan(inOtherWords("Screen the contact"));
        kit.sign(quick.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        moves.begin(move);
        moves.goOn();
        MoveCase left = moves.cases(move).get(reference(quick, "next-step-decision"));
        assertThat(left.standing()).isEqualTo(Standing.LEFT);
        assertThat(left.why()).contains("It went on before its turn came");
        assertThat(moves.state()).isEqualTo("DONE");
    }

    @Test
    @Order(6)
    void aShorterLimit_changesNoDueDate_andIsTold() {
        Contact agreeing = kit.firstContact("Clover");
        kit.sign(agreeing.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = run(agreeing, "next-step-decision");
        kit.sign(agreeing.familyId(), "next-step-decision", "mina.manager", Answers.decision(decision, "caf"));
        StageRun before = run(agreeing, "family-agreement");
        moves.publish("timescales.dmn", withAShorterAgreement());
        long move = moves.plan(
                "caf", OwnModels.text("caf.bpmn").replace("camunda:versionTag=\"1.1\"", "camunda:versionTag=\"1.2\""));
        MoveCase case_ = moves.cases(move).get(reference(agreeing, "family-agreement"));
        assertThat(case_.dueOn()).isEqualTo(before.dueOn());
        assertThat(case_.dueByNow()).isEqualTo(before.dueOn().minusDays(4));
        moves.begin(move);
        moves.goOn();
        assertThat(run(agreeing, "family-agreement")).isEqualTo(before);
    }

    /** Somebody else's long look may not take a move back that was begun meanwhile. */
    @Test
    @Order(7)
    void lookingAgain_leavesAMoveThatWasBegunMeanwhile() {
        Contact waiting = kit.firstContact("Teasel");
        long move = moves.plan(inOtherWords("Screen it first"));
        MoveStore store = product.getBean(MoveStore.class);
        CaseMove asSeen = store.find(move).orElseThrow();
        moves.begin(move);
        product.getBean(MovePlanning.class).planAgain(asSeen);
        assertThat(moves.state()).isEqualTo("RUNNING");
        moves.goOn();
        assertThat(moves.state()).isEqualTo("DONE");
        assertThat(moves.cases(move).get(reference(waiting, "contact")).standing())
                .isEqualTo(Standing.MOVED);
    }

    /** As after a step that was returned: two cases at one step, of which one was signed at a step that the other version lacks. */
    @Test
    @Order(8)
    void whoSignedElsewhere_hasAVerdictOfTheirOwn() {
        Contact plain = kit.firstContact("Yarrow");
        Contact other = kit.firstContact("Tansy");
        for (Contact contact : List.of(plain, other)) {
            kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        }
        product.getBean(JdbcClient.class)
                .sql(
                        "update stage_run set activity_id = 'userTask_gone' where stage = 'contact' and family_id = :family")
                .param("family", other.familyId())
                .update();
        Map<String, MoveCase> cases = moves.cases(moves.plan(inOtherWords("Screen it at once")));
        assertThat(cases.get(reference(plain, "next-step-decision")).standing()).isEqualTo(Standing.MOVES);
        assertThat(cases.get(reference(other, "next-step-decision")).standing()).isEqualTo(Standing.CANNOT);
    }

    /** As after another move, which took a case elsewhere that this one had moved. */
    @Test
    @Order(9)
    void whatThisMoveHasMoved_isLookedAtNoSecondTime() {
        Contact taken = kit.firstContact("Betony");
        long move = moves.plan(inOtherWords("Screen it now"));
        String reference = reference(taken, "contact");
        product.getBean(JdbcClient.class)
                .sql("update case_move_case set standing = 'MOVED' where move_id = :move and reference = :reference")
                .param("move", move)
                .param("reference", reference)
                .update();
        product.getBean(MovePlanning.class)
                .planAgain(product.getBean(MoveStore.class).find(move).orElseThrow());
        assertThat(moves.cases(move).get(reference).standing()).isEqualTo(Standing.MOVED);
    }

    /** What came with a package stays; what did not is deployed as ever. */
    @Test
    @Order(10)
    void aStartFromOtherFolders_leavesWhatWasPublished() throws IOException {
        long published = moves.publish("tell-referrer.form", Packages.withASong());
        product.close();
        Files.writeString(in("tell-referrer.form"), Packages.withASong().replace("\"Song\"", "\"Which song?\""));
        Files.writeString(in("closure.form"), OwnModels.text("closure.form").replaceFirst("\"components\": \\[", SONG));
        start();
        Forms forms = product.getBean(Forms.class);
        assertThat(forms.find("tell-referrer.form")
                        .orElseThrow()
                        .usable()
                        .field("song")
                        .orElseThrow()
                        .label())
                .isEqualTo("Song");
        assertThat(forms.find("closure.form").orElseThrow().usable().field("song"))
                .isPresent();
        assertThat(product.getBean(FolderDifferences.class).all())
                .filteredOn(difference -> difference.name().endsWith(".form"))
                .extracting(Difference::name, Difference::packageId)
                .containsExactly(tuple("tell-referrer.form", published));
    }

    private static final String SONG =
            "\"components\": [{\"type\":\"textfield\",\"id\":\"Field_song\",\"key\":\"song\",\"label\":\"Song\"},";

    private void start() {
        product = ProductRun.start(
                "spring.datasource.url=jdbc:h2:mem:moves;DB_CLOSE_DELAY=-1",
                "camunda.bpm.deployment-resource-pattern=file:" + folders + "/processes/*.bpmn,file:" + folders
                        + "/processes/*.dmn,file:" + folders + "/forms/*.form");
        kit = product.getBean(JourneyKit.class);
        moves = new Moves(product);
    }

    private Path in(String file) {
        return folders.resolve(file.endsWith(".form") ? "forms" : "processes").resolve(file);
    }

    private StageRun run(Contact contact, String stage) {
        return kit.open(contact.familyId(), stage);
    }

    private String reference(Contact contact, String stage) {
        return "J-" + run(contact, stage).journeyId();
    }

    private static String inOtherWords(String words) {
        return OwnModels.text("front-door.bpmn").replace("\"Screen contact\"", "\"" + words + "\"");
    }

    private static String withAShorterAgreement() {
        String table = OwnModels.text("timescales.dmn");
        int row = table.indexOf("\"family-agreement\"");
        return table.substring(0, row) + table.substring(row).replaceFirst("<text>5</text>", "<text>3</text>");
    }

    /** Past the rules of deployment: the newest front door is another one all at once. */
    private void becomes(String model) {
        product.getBean(JdbcClient.class)
                .sql("update act_ge_bytearray set bytes_ = :bytes where deployment_id_ = :deployment")
                .param("bytes", Packages.bytes(model))
                .param("deployment", moves.newest("front-door").getDeploymentId())
                .update();
        ((ProcessEngineConfigurationImpl) product.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
    }
}

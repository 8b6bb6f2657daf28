package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.Contact;
import org.threecolumns.form.Forms;
import org.threecolumns.model.BrokenModel;
import org.threecolumns.model.BrokenModels;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** Whatever is deployed goes through the rules; whatever is deployed already stays usable. */
@ProductTest
class DeploymentGateTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Forms forms;

    @Autowired
    private JourneyKit kit;

    static Stream<BrokenModel> broken() {
        return BrokenModels.all();
    }

    @Test
    void ownModels_areDeployedAtStart() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(own(".bpmn"));
        assertThat(repository.createDecisionDefinitionQuery().latestVersion().list())
                .extracting("key")
                .containsExactlyInAnyOrderElementsOf(own(".dmn"));
        assertThat(own(".form"))
                .allSatisfy(form -> assertThat(forms.find(form + ".form")).isPresent());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenDeployment_isRefusedInPlainWords_andLeavesNothing(BrokenModel broken) {
        List<Long> before = counts();
        Throwable thrown = catchThrowable(() -> deploy(broken.files()));
        assertThat(RefusedException.in(thrown).gaps())
                .extracting(Gap::code, Gap::field)
                .anySatisfy(gap -> {
                    assertThat(gap.toList().get(0)).isEqualTo(broken.rule());
                    assertThat(gap.toList().get(1)).asString().endsWith("#" + broken.place());
                });
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void stageSplitFromItsFormInOneDeployment_isRefusedAsAWhole() {
        Map<String, byte[]> files = Map.of(
                "taf-review.bpmn", bytes(OwnModels.text("taf-review.bpmn")),
                "taf-review.form", bytes("{}"));
        List<Long> before = counts();
        assertThat(RefusedException.in(catchThrowable(() -> deploy(files)))).isNotNull();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void secondSetOfModelsForATenant_isRefused() {
        Throwable thrown = catchThrowable(() -> builder(Map.of("caf.bpmn", bytes(OwnModels.text("caf.bpmn"))))
                .tenantId("north")
                .deploy());
        assertThat(RefusedException.in(thrown).gaps()).extracting(Gap::code).containsExactly("one-set-of-models");
    }

    @Test
    void modelsThatWouldSleepUntilADate_areRefused() {
        List<Long> before = counts();
        Throwable thrown = catchThrowable(() -> builder(Map.of("caf.bpmn", bytes(OwnModels.text("caf.bpmn"))))
                .activateProcessDefinitionsOn(Date.from(Instant.parse("2030-01-01T00:00:00Z")))
                .deploy());
        assertThat(RefusedException.in(thrown)).isNotNull();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void liveCase_staysCompletableAfterARefusalAndAClearedCache() {
        Contact contact = kit.firstContact("Poppy");
        BrokenModel broken = broken().filter(b -> b.file().equals("front-door.bpmn"))
                .findFirst()
                .orElseThrow();
        catchThrowable(() -> deploy(broken.files()));
        forgetModels();
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        assertThat(kit.openStages(contact.familyId())).containsExactly("next-step-decision");
    }

    @Test
    void modelDeployedBeforeARuleExisted_staysCompletableWhenItIsReadAgain() {
        Contact contact = kit.firstContact("Poppy");
        String own = OwnModels.text("front-door.bpmn");
        store("front-door.bpmn", own.replace(" camunda:versionTag=\"1.0\"", ""));
        try {
            forgetModels();
            kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
            assertThat(kit.openStages(contact.familyId())).containsExactly("next-step-decision");
        } finally {
            store("front-door.bpmn", own);
            forgetModels();
        }
    }

    @Test
    void betterForm_isDeployedAndAskedFromThenOn() {
        String better = OwnModels.text("tell-referrer.form")
                .replaceFirst(
                        "\"components\": \\[",
                        "\"components\": [{\"type\":\"textfield\",\"key\":\"song\",\"label\":\"Song\"},");
        String deployment = EngineDoor.through(() -> deploy(Map.of("tell-referrer.form", bytes(better))));
        try {
            assertThat(forms.find("tell-referrer.form").orElseThrow().usable().field("song"))
                    .isPresent();
        } finally {
            EngineDoor.run(() -> repository.deleteDeployment(deployment));
        }
        assertThat(Optional.of(forms.find("tell-referrer.form").orElseThrow().usable())
                        .flatMap(form -> form.field("song")))
                .isEmpty();
    }

    private String deploy(Map<String, byte[]> files) {
        return builder(files).deploy().getId();
    }

    private DeploymentBuilder builder(Map<String, byte[]> files) {
        DeploymentBuilder builder = repository.createDeployment().name("A designer's attempt");
        files.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        return builder;
    }

    private void forgetModels() {
        engine.getDeploymentCache().discardProcessDefinitionCache();
    }

    private void store(String file, String content) {
        jdbc.sql("update act_ge_bytearray set bytes_ = :bytes where deployment_id_ is not null and name_ like :file")
                .param("bytes", bytes(content))
                .param("file", "%" + file)
                .update();
    }

    private List<Long> counts() {
        return Stream.of(
                        "act_re_deployment",
                        "act_re_procdef",
                        "act_re_decision_def",
                        "act_re_camformdef",
                        "act_ge_bytearray")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static List<String> own(String ending) {
        return OwnModels.files().keySet().stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

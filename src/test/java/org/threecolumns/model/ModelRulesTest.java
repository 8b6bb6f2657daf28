package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.ModelRules.Described;

class ModelRulesTest {

    private final ModelRules rules = new ModelRules();
    private final ModelSet own = ModelSet.deployed(OwnModels.files());

    static Stream<BrokenModel> broken() {
        return BrokenModels.all();
    }

    @Test
    void ownModels_breakNoRule() {
        assertThat(rules.check(own)).isEmpty();
        assertThat(rules.check(ModelSet.deployed(Map.of()).with(OwnModels.files())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenModel_isFoundByItsRule(BrokenModel broken) {
        assertThat(rules.check(own.with(broken.files()))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(broken.rule());
            assertThat(finding.element()).isEqualTo(broken.place());
            assertThat(finding.words()).isNotBlank().doesNotContain("[]", "null");
        });
    }

    @Test
    void eachRule_hasABrokenModelThatShowsIt() {
        assertThat(broken().map(BrokenModel::rule).distinct()).containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void eachRule_saysItsHarmInASentenceOfItsOwn() {
        assertThat(names()).doesNotHaveDuplicates();
        assertThat(ModelRules.all())
                .extracting(Described::reason)
                .doesNotHaveDuplicates()
                .allSatisfy(reason -> {
                    assertThat(reason.split(" ")).hasSizeGreaterThan(7);
                    assertThat(reason).doesNotEndWith(".");
                    assertThat(reason).doesNotContainPattern("(?i)bpmn|dmn|xml|delegate|async|gateway\\b.*id");
                });
    }

    @Test
    void deployedModelOutOfReach_isLeftAlone() {
        BrokenModel lost = BrokenModel.of("in-reach", "chat", "caf.bpmn", "process id=\"caf\"", "process id=\"chat\"");
        Map<String, byte[]> files = new TreeMap<>(OwnModels.files());
        files.put("chat.bpmn", lost.content().getBytes(StandardCharsets.UTF_8));
        assertThat(rules.check(ModelSet.deployed(files).with(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf.bpmn", "journey.bpmn", "timescales.dmn", "completeness.dmn", "caf.form"})
    void fileCutOffAnywhere_isFoundAndNeverThrows(String file) {
        String whole = OwnModels.text(file);
        for (int length = 0; length < whole.strip().length(); length += 1 + whole.length() / 20) {
            byte[] cut = whole.substring(0, length).getBytes(StandardCharsets.UTF_8);
            assertThatCode(() ->
                            assertThat(rules.check(own.with(Map.of(file, cut)))).isNotEmpty())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatTheStandardForbids_isSaidWithItsLine() {
        BrokenModel twice = BrokenModel.of(
                "safe-file", "taf-review.bpmn", "taf-review.bpmn", "id=\"note_taf\"", "id=\"startEvent_reviewAhead\"");
        assertThat(rules.check(own.with(twice.files()))).singleElement().satisfies(finding -> {
            assertThat(finding.words())
                    .contains("startEvent_reviewAhead")
                    .containsPattern("\\(line [1-9]\\d+, column 5\\)");
            assertThat(finding.words()).doesNotContain("SAXException");
        });
    }

    private static List<String> names() {
        return ModelRules.all().stream().map(Described::name).toList();
    }
}

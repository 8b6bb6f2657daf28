package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelStoryTest {

    private static final ModelSet OWN = ModelSet.deployed(OwnModels.files());

    static Stream<Model> models() {
        return OwnModels.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachNode_isToldOnce_inNumberedSteps(Model model) {
        List<ModelStory.Step> steps = new ModelStory(model, OWN).steps();
        assertThat(steps)
                .extracting(ModelStory.Step::id)
                .containsExactlyInAnyOrderElementsOf(
                        model.elements(FlowNode.class).map(FlowNode::getId).toList());
        assertThat(steps.get(0).words()).startsWith("It begins: ");
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).number()).isEqualTo(i + 1);
            assertThat(steps.get(i).words()).matches("\\S.*[.;]").doesNotContain("null", "step 0", "  ");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void endsEnd_andEverythingElseGoesOn(Model model) {
        Map<String, FlowNode> nodes =
                model.elements(FlowNode.class).collect(Collectors.toMap(FlowNode::getId, node -> node));
        new ModelStory(model, OWN).steps().forEach(step -> {
            boolean ends = nodes.get(step.id()) instanceof EndEvent;
            assertThat(step.words().startsWith("Here this way ends"))
                    .as(step.words())
                    .isEqualTo(ends);
            assertThat(step.words()).doesNotContain("Nothing follows");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void table_hasALineForEachNode_andLeadsToLinesOnly(Model model) {
        List<ShownProcess.Line> lines = ShownProcess.of(model, OWN, "").lines();
        List<String> ids = lines.stream().map(ShownProcess.Line::id).toList();
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        model.elements(FlowNode.class).map(FlowNode::getId).toList());
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.kind()).isNotBlank();
            assertThat(line.follows()).allSatisfy(follow -> assertThat(ids).contains(follow.id()));
        });
    }

    @Test
    void aLoop_isToldAsGoingBack() {
        assertThat(words("section-47")).anyMatch(words -> words.contains("whatever nobody foresaw: back to step 2."));
        BrokenModel loop = BrokenModel.of(
                "",
                "",
                "taf-review.bpmn",
                "sourceRef=\"serviceTask_signTafReview\" targetRef=\"endEvent_tafReviewSigned\"",
                "sourceRef=\"serviceTask_signTafReview\" targetRef=\"userTask_holdTafReview\"");
        Model model = ModelSet.deployed(loop.files()).model("taf-review").orElseThrow();
        assertThat(new ModelStory(model, OWN).steps())
                .extracting(ModelStory.Step::words)
                .anyMatch(words -> words.endsWith("Then it goes back to step 2 (“Hold TAF review”)."))
                .anyMatch(words -> words.startsWith("Here this way ends: “TAF review signed”"));
    }

    @Test
    void rolesAndLimits_areSaid() {
        assertThat(words("front-door"))
                .contains(
                        "When that is on record, the front-door manager decides the next step, within 1 working day (law)."
                                + " It is a stage, with three columns and a number for each child.");
    }

    @ParameterizedTest
    @CsvSource({
        "Decide next step, The front-door worker decides the next step",
        "Map with the family, The front-door worker maps with the family",
        "Carry plan over, The front-door worker carries the plan over",
        "Assess with the family, The front-door worker assesses with the family",
        "Screening, The front-door worker has this to do: “Screening”",
        "Recording of answer, The front-door worker has this to do: “Recording of answer”",
        "'', The front-door worker has this to do: something without a name",
    })
    void taskNames_becomeSentences(String name, String sentence) {
        assertThat(TaskSentence.of(name, List.of("Front-door worker"))).isEqualTo(sentence);
    }

    private static List<String> words(String key) {
        return new ModelStory(OWN.model(key).orElseThrow(), OWN)
                .steps().stream().map(ModelStory.Step::words).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Decide next step, true",
        "Hold TAF meeting, true",
        "CP review held, true",
        "decide next step, false",
        "Decide Next step, false",
        "Decide next step?, false",
    })
    void sentenceCase_isOneCapitalAtTheStart(String name, boolean holds) {
        assertThat(TaskName.isSentenceCase(name)).isEqualTo(holds);
    }

    /** A pattern that looked at letters again and again would never come to an end of this one. */
    @Test
    void aNameMadeToKeepTheServerBusy_doesNot() {
        assertThat(TaskName.isSentenceCase("A".repeat(5000) + ".")).isFalse();
    }
}

package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ModelPictureTest {

    static Stream<Model> models() {
        return OwnModels.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void picture_drawsEachElementAndNeedsNothingBesideIt(Model model) {
        Element svg = PlainXml.parse(ModelPicture.of(model.source()));
        assertThat(PlainXml.walk(svg).map(e -> e.getAttribute("data-element")))
                .containsAll(model.elements(FlowNode.class).map(FlowNode::getId).toList());
        assertThat(PlainXml.walk(svg).filter(e -> e.hasAttribute("marker-end"))).hasSizeGreaterThanOrEqualTo((int)
                model.elements(SequenceFlow.class).count());
        assertThat(PlainXml.walk(svg).map(Element::getLocalName)).doesNotContain("script", "image", "style", "a");
    }

    @Test
    void hereMark_isDrawnAndSaid() {
        Model model = models().filter(m -> m.key().equals("caf")).findFirst().orElseThrow();
        assertThat(ModelPicture.of(model.source())).doesNotContain("You are here");
        assertThat(ModelPicture.of(model.source(), Set.of("userTask_holdTafMeeting")))
                .contains("You are here: Hold TAF meeting.")
                .contains(">You are here</text>");
    }

    @Test
    void whatHasNoWords_isDrawnWithoutThem() {
        String journey = OwnModels.text("journey.bpmn")
                .replace(" name=\"Act now\"", "")
                .replace(" name=\"Journey of a family\"", "");
        String caf = OwnModels.text("caf.bpmn").replaceAll("(?s)<bpmn:text>.*?</bpmn:text>", "");
        for (String file : List.of(journey, caf)) {
            BrokenModel wordless = BrokenModel.newFile("", "", "x.bpmn", file);
            ModelSet set = ModelSet.deployed(Map.of()).with(wordless.files());
            ShownProcess shown = (ShownProcess) set.shown().get(0);
            assertThat(shown.picture(Map.of(), "")).contains("<svg").doesNotContain(">null<");
        }
    }

    @Test
    void namesFromTheModel_areOnlyText() {
        BrokenModel named = BrokenModel.of(
                "", "", "caf.bpmn", "name=\"CAF offered\"", "name=\"&lt;script&gt;alert(1)&lt;/script&gt;\"");
        Model model = ModelSet.deployed(named.files()).model("caf").orElseThrow();
        String svg = ModelPicture.of(model.source());
        assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
    }
}

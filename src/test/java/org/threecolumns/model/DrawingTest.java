package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models are drawn so that people can read them: nothing lies on anything else, and the happy path is one straight line. */
class DrawingTest {

    static Stream<Model> models() {
        return OwnModels.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapes_doNotLieOnEachOther(Model model) {
        assertThat(Drawing.of(model).overlappingShapes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void flows_neitherCrossNorRunThroughAnything(Model model) {
        Drawing drawing = Drawing.of(model);
        assertThat(drawing.slantingFlows()).isEmpty();
        assertThat(drawing.crossingFlows()).isEmpty();
        assertThat(drawing.flowsThroughShapes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void wordsAndMarks_canBeSeen(Model model) {
        assertThat(Drawing.of(model).hiddenLabels()).isEmpty();
        assertThat(Drawing.of(model).hiddenMarks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void notes_holdTheirWords(Model model) {
        assertThat(model.elements(TextAnnotation.class)).allSatisfy(note -> {
            Box box = Drawing.of(model).boxOf(note);
            assertThat(ShapePainter.noteText(note, box).height()).isLessThanOrEqualTo(box.height() - 6);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void happyPath_isOneStraightLineToAnEnd(Model model) {
        Drawing drawing = Drawing.of(model);
        StartEvent start = model.main().nodes(StartEvent.class).findFirst().orElseThrow();
        double line = drawing.boxOf(start).centreY();
        List<FlowNode> onIt = model.main()
                .nodes(FlowNode.class)
                .filter(node -> drawing.boxOf(node).centreY() == line)
                .toList();
        assertThat(model.main().reach(List.of(start), node -> !onIt.contains(node)))
                .hasAtLeastOneElementOfType(EndEvent.class);
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapes_haveTheSizesThatPeopleKnow(Model model) {
        assertThat(model.elements(BpmnShape.class)).allSatisfy(shape -> {
            Box box = Box.of(shape.getBounds());
            BaseElement element = shape.getBpmnElement();
            if (element instanceof Event) {
                assertThat(box).isEqualTo(new Box(box.x(), box.y(), 36, 36));
            } else if (element instanceof Gateway) {
                assertThat(box).isEqualTo(new Box(box.x(), box.y(), 50, 50));
            } else if (element instanceof Activity && !(element instanceof SubProcess)) {
                assertThat(box).isEqualTo(new Box(box.x(), box.y(), 100, 80));
            }
        });
    }

    @Test
    void faultyDrawing_isSeen() {
        assertThat(moved("<dc:Bounds x=\"1590\" y=\"395\"", "<dc:Bounds x=\"1490\" y=\"395\"")
                        .overlappingShapes())
                .isNotEmpty();
        assertThat(moved("x=\"1615\" y=\"550\"", "x=\"1415\" y=\"550\"").slantingFlows())
                .contains("flow_reviewWithdrawn");
        assertThat(moved("y=\"550\"", "y=\"600\"").crossingFlows()).isNotEmpty();
        assertThat(moved("y=\"550\"", "y=\"230\"").flowsThroughShapes()).isNotEmpty();
        assertThat(moved("<dc:Bounds x=\"904\" y=\"211\"", "<dc:Bounds x=\"904\" y=\"222\"")
                        .hiddenLabels())
                .isNotEmpty();
        assertThat(moved("<dc:Bounds x=\"1597\" y=\"252\"", "<dc:Bounds x=\"1567\" y=\"252\"")
                        .hiddenMarks())
                .isNotEmpty();
    }

    private static Drawing moved(String from, String to) {
        byte[] text = BrokenModel.of("", "", "journey.bpmn", from, to).files().get("journey.bpmn");
        return Drawing.of(
                ModelSet.deployed(Map.of("journey.bpmn", text)).model("journey").orElseThrow());
    }
}

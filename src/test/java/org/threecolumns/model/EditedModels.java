package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Our own models while forms change their picture: some elements of each, and what must hold after every change. */
final class EditedModels {

    static final ModelSet OWN = ModelSet.deployed(OwnModels.files());
    private static final String ODD =
            "<bpmn:extensionElements><other:note xmlns:other=\"urn:other\" why=\"kept\">as it is</other:note>";

    private EditedModels() {}

    /** The file of a model with something in it that no tool knows. */
    static ModelFile odd(Model model) {
        String name = model.key() + ".bpmn";
        String text = OwnModels.text(name).replaceFirst("<bpmn:extensionElements>", ODD);
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ModelFile own(String name) {
        return new ModelFile(name, OwnModels.files().get(name));
    }

    /** By the engine's own reader, which holds files to the standard. */
    static Model read(Edit edit) {
        assertThat(edit.problems()).isEmpty();
        ModelFile file = edit.files().get(0);
        return OWN.with(Map.of(file.name(), file.content()))
                .model(file.name().replace(".bpmn", ""))
                .orElseThrow();
    }

    static List<ModelDiff.Change> changes(ModelFile before, Edit edit) {
        return ModelDiff.of(before.name(), before.content(), edit.files().get(0).content())
                .orElseThrow()
                .changes();
    }

    static Set<String> ids(Model model) {
        return model.elements(BaseElement.class)
                .map(BaseElement::getId)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static SequenceFlow added(Model before, Model after) {
        Set<String> old = ids(before);
        return after.elements(SequenceFlow.class)
                .filter(flow -> !old.contains(flow.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Some from everywhere in a model, as the largest has more than a hundred. */
    static List<FlowNode> some(Model model) {
        return everyFew(model.elements(FlowNode.class).toList());
    }

    static <T> List<T> everyFew(List<T> all) {
        int step = Math.max(1, all.size() / 5);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }

    static void isWell(Edit edit) {
        Model after = read(edit);
        holdsTogether(after);
        assertThat(Drawing.of(after).overlappingShapes()).isEmpty();
        assertThat(text(edit.files().get(0))).contains("why=\"kept\"");
    }

    /** Every end of every way is there, says so itself, and everything that is drawn is in the model and the other way round. */
    static void holdsTogether(Model model) {
        for (SequenceFlow flow : model.elements(SequenceFlow.class).toList()) {
            assertThat(flow.getSource().getOutgoing()).contains(flow);
            assertThat(flow.getTarget().getIncoming()).contains(flow);
            assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
        }
        for (FlowNode node : model.elements(FlowNode.class).toList()) {
            assertThat(Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream()))
                    .doesNotContainNull();
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
        }
        assertThat(model.elements(BoundaryEvent.class))
                .allSatisfy(e -> assertThat(e.getAttachedTo()).isNotNull());
        assertThat(model.elements(Association.class))
                .allSatisfy(tie -> assertThat(tie.getSource()).isNotNull());
        assertThat(model.elements(BpmnShape.class))
                .allSatisfy(s -> assertThat(s.getBpmnElement()).isNotNull());
        assertThat(model.elements(BpmnEdge.class)).allSatisfy(edge -> {
            assertThat(edge.getBpmnElement()).isNotNull();
            assertThat(edge.getWaypoints().size()).isGreaterThan(1);
        });
        assertThat(Drawing.of(model).lines()).allMatch(Drawing.Line::isStraight);
    }

    /** What has nothing to do with what is taken out says what it said. */
    static void isOtherwiseAsBefore(ModelFile before, Edit edit) {
        assertThat(text(edit.files().get(0))).contains("xmlns:modeler");
        assertThat(changes(before, edit).stream().filter(change -> change.kind() == ModelDiff.Kind.ADDED))
                .isEmpty();
    }

    static String text(ModelFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}

package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.model.EditedModels.OWN;
import static org.threecolumns.model.EditedModels.added;
import static org.threecolumns.model.EditedModels.changes;
import static org.threecolumns.model.EditedModels.everyFew;
import static org.threecolumns.model.EditedModels.holdsTogether;
import static org.threecolumns.model.EditedModels.odd;
import static org.threecolumns.model.EditedModels.own;
import static org.threecolumns.model.EditedModels.read;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.form.FieldError;

/** Connecting elements by a form, tried in all our own models. */
class WayEditingTest {

    private static final NewWay PLAIN = new NewWay("", "", "");

    @ParameterizedTest
    @MethodSource("org.threecolumns.model.OwnModels#models")
    void anElement_isConnectedWithEachThatItMayLeadTo_andTheWayTakenOutAgain(Model model) {
        ModelFile file = odd(model);
        FlowNode node = model.elements(ExclusiveGateway.class)
                .map(FlowNode.class::cast)
                .findFirst()
                .orElseGet(() -> model.elements(BoundaryEvent.class).findFirst().orElseThrow());
        for (String target : everyFew(ElementAround.of(file, node.getId()).targets())) {
            Edit edit = WayEditing.connect(file, node.getId(), target, PLAIN);
            Model after = read(edit);
            holdsTogether(after);
            SequenceFlow way = added(model, after);
            assertThat(way.getSource().getId()).isEqualTo(node.getId());
            assertThat(way.getTarget().getId()).isEqualTo(target);
            Edit back = WayEditing.remove(edit.files().get(0), way.getId());
            assertThat(changes(file, back)).isEmpty();
        }
    }

    @Test
    void aWayFromAQuestion_saysItsAnswer_orIsForEveryOther() {
        Model model = OWN.model("caf").orElseThrow();
        ExclusiveGateway question = model.elements(ExclusiveGateway.class)
                .filter(gateway -> gateway.getDefault() != null)
                .findFirst()
                .orElseThrow();
        String other = question.getDefault().getId();
        ModelFile file = odd(model);
        String variable = WaySaid.variables(file).iterator().next();
        String target = ElementAround.of(file, question.getId()).targets().get(0);
        Edit edit = WayEditing.connect(
                file, question.getId(), target, new NewWay("Sing & dance", variable, "song, other-song"));
        SequenceFlow way = added(model, read(edit));
        assertThat(way.getConditionExpression().getTextContent())
                .isEqualTo("${" + variable + " == 'song' || " + variable + " == 'other-song'}");
        assertThat(WaySaid.of(edit.files().get(0), way.getId()).orElseThrow().way())
                .isEqualTo(new NewWay("Sing & dance", variable, "other-song, song"));
        NewWay rest = new NewWay("", NewWay.OTHERWISE, "");
        assertThat(WayEditing.change(edit.files().get(0), way.getId(), rest).problems())
                .extracting(FieldError::code)
                .containsExactly("two");
        Edit without = WayEditing.change(edit.files().get(0), other, new NewWay("No song", variable, "no-song"));
        Edit otherwise = WayEditing.change(without.files().get(0), way.getId(), rest);
        Model after = read(otherwise);
        assertThat(added(model, after).getConditionExpression()).isNull();
        assertThat(defaultOf(after, question)).isEqualTo(added(model, after));
        assertThat(defaultOf(read(WayEditing.remove(otherwise.files().get(0), way.getId())), question))
                .isNull();
    }

    @Test
    void whatCannotBeConnected_isSaidByItsField() {
        ModelFile file = own("front-door.bpmn");
        assertThat(connect(file, "startEvent_contactReceived", "userTask_screenContact"))
                .contains("already");
        assertThat(connect(file, "endEvent_nextStepDecided", "userTask_screenContact"))
                .contains("no way leaves");
        assertThat(connect(file, "userTask_screenContact", "startEvent_contactReceived"))
                .contains("no way leads");
        assertThat(connect(file, "userTask_screenContact", "userTask_screenContact"))
                .contains("never end");
        assertThat(connect(file, "userTask_screenContact", "nothing")).contains("Choose where");
        assertThat(WayEditing.connect(
                                file,
                                "userTask_screenContact",
                                "endEvent_nextStepDecided",
                                new NewWay("", "nextStep", "caf"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("words");
        assertThat(new NewWay("", "nextStep", "${evil}").problems(Set.of("nextStep"), true))
                .extracting(FieldError::field)
                .containsExactly("values");
    }

    private static SequenceFlow defaultOf(Model model, ExclusiveGateway question) {
        ExclusiveGateway there = model.source().getModelElementById(question.getId());
        return there.getDefault();
    }

    private static String connect(ModelFile file, String from, String to) {
        return WayEditing.connect(file, from, to, PLAIN).problems().get(0).message();
    }
}

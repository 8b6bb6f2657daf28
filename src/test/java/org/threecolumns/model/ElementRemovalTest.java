package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.model.EditedModels.OWN;
import static org.threecolumns.model.EditedModels.holdsTogether;
import static org.threecolumns.model.EditedModels.isOtherwiseAsBefore;
import static org.threecolumns.model.EditedModels.odd;
import static org.threecolumns.model.EditedModels.own;
import static org.threecolumns.model.EditedModels.read;
import static org.threecolumns.model.EditedModels.some;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.form.FieldError;

/** Taking out an element by a form, tried on elements of all our own models. */
class ElementRemovalTest {

    @ParameterizedTest
    @MethodSource("org.threecolumns.model.OwnModels#models")
    void anything_canBeTakenOut_andNothingIsLeftHanging(Model model) {
        for (FlowNode node : some(model)) {
            ModelFile before = odd(model);
            Edit edit = ElementRemoval.remove(before, node.getId());
            if (node.getElementType().getTypeName().equals("startEvent")) {
                assertThat(edit.problems()).extracting(FieldError::code).containsExactly("start");
                continue;
            }
            Model after = read(edit);
            assertThat(after.source().<FlowNode>getModelElementById(node.getId()))
                    .as(node.getId())
                    .isNull();
            holdsTogether(after);
            assertThat(Drawing.of(after).overlappingShapes()).isEmpty();
            isOtherwiseAsBefore(before, edit);
        }
    }

    @Test
    void aStage_goesWithItsSignatureAndReminder_andTheWayGoesOn() {
        ModelFile file = own("front-door.bpmn");
        assertThat(ElementRemoval.told(file, "userTask_screenContact"))
                .containsExactly(
                        "“Sign contact” goes with it",
                        "“Reminder due” goes with it",
                        "“Record reminder” goes with it",
                        "“Reminder recorded” goes with it",
                        "4 ways go with it",
                        "“Contact received” leads to “Decide next step” then",
                        "The row of its limit in timescales.dmn stays: cases that are open on earlier versions go by it");
        Edit edit = ElementRemoval.remove(file, "userTask_screenContact");
        SequenceFlow first = read(edit).source().getModelElementById("flow_contactOpened");
        assertThat(first.getTarget().getId()).isEqualTo("userTask_decideNextStep");
        assertThat(new ModelRules()
                        .losses(OWN.with(
                                Map.of("front-door.bpmn", edit.files().get(0).content()))))
                .extracting(Finding::element)
                .containsExactly("contact");
    }
}

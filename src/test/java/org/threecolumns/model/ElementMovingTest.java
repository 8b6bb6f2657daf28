package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.model.EditedModels.holdsTogether;
import static org.threecolumns.model.EditedModels.ids;
import static org.threecolumns.model.EditedModels.odd;
import static org.threecolumns.model.EditedModels.own;
import static org.threecolumns.model.EditedModels.read;
import static org.threecolumns.model.EditedModels.some;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.form.FieldError;

/** Moving an element by a form, tried on elements of all our own models. */
class ElementMovingTest {

    @ParameterizedTest
    @MethodSource("org.threecolumns.model.OwnModels#models")
    void anything_canBeMoved_orSaysWhyNot(Model model) {
        for (FlowNode node : some(model)) {
            for (String step : List.of("DOWN", "LEFT-FAR")) {
                Edit edit = ElementMoving.move(odd(model), node.getId(), step);
                if (edit.isDone()) {
                    Model after = read(edit);
                    holdsTogether(after);
                    assertThat(Drawing.of(after).overlappingShapes()).isEmpty();
                    assertThat(ids(after)).isEqualTo(ids(model));
                } else {
                    assertThat(edit.problems().get(0).message()).contains("“");
                }
            }
        }
    }

    @Test
    void whatCannotBeMoved_isSaid() {
        ModelFile file = own("front-door.bpmn");
        assertThat(ElementMoving.move(file, "event_remindContact", "DOWN").problems())
                .extracting(FieldError::message)
                .containsExactly("Open “Screen contact” instead; what stands on its edge moves with it");
        assertThat(ElementMoving.move(file, "userTask_screenContact", "RIGHT-FAR")
                        .problems())
                .extracting(FieldError::message)
                .containsExactly("It would lie on “Sign contact”; choose another step");
    }
}

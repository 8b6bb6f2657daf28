package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.model.EditedModels.isWell;
import static org.threecolumns.model.EditedModels.odd;
import static org.threecolumns.model.EditedModels.own;
import static org.threecolumns.model.EditedModels.read;
import static org.threecolumns.model.EditedModels.some;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.form.FieldError;

/** Adding an element by a form, tried behind elements of all our own models. */
class ElementAddingTest {

    @ParameterizedTest
    @MethodSource("org.threecolumns.model.OwnModels#models")
    void anElement_findsItsPlaceBehindAnyOther_onItsWayAndOnOneOfItsOwn(Model model) {
        for (FlowNode node : some(model)) {
            NewElement end = new NewElement("end", "Song sung", "");
            Edit own = ElementAdding.add(odd(model), node.getId(), end);
            if (WayRefusals.leaves(flows(model), flows(model).node(node.getId()).orElseThrow())
                    .isPresent()) {
                assertThat(own.isDone()).isFalse();
                continue;
            }
            isWell(own);
            assertThat(own.next()).isEqualTo("endEvent_songSung");
            for (SequenceFlow flow : node.getOutgoing()) {
                String kind =
                        List.of("stage", "question", "meeting").get(flow.getId().length() % 3);
                Edit on = ElementAdding.add(odd(model), node.getId(), new NewElement(kind, "Sing song", flow.getId()));
                isWell(on);
                FlowNode added = read(on).source().getModelElementById(on.next());
                assertThat(added.getIncoming()).extracting(SequenceFlow::getId).containsExactly(flow.getId());
                assertThat(added.getOutgoing().iterator().next().getTarget().getId())
                        .isEqualTo(flow.getTarget().getId());
            }
        }
    }

    @Test
    void whatCannotBeAdded_isSaidByItsField() {
        ModelFile file = own("front-door.bpmn");
        assertThat(ElementAdding.add(file, "userTask_screenContact", new NewElement("end", "?", "flow_contactDone"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("called", "way");
        assertThat(ElementAdding.add(file, "userTask_screenContact", new NewElement("script", "Run", "flow_nowhere"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("kind", "way");
    }

    @Test
    void words_areOnlyWords() {
        String name = "Sing <b onclick=\"x\">song</b> & dance";
        Edit edit =
                ElementAdding.add(own("front-door.bpmn"), "userTask_screenContact", new NewElement("end", name, ""));
        FlowNode added = read(edit).source().getModelElementById(edit.next());
        assertThat(added.getName()).isEqualTo(name);
    }

    private static FlowXml flows(Model model) {
        return new FlowXml(EditedXml.of(odd(model)));
    }
}

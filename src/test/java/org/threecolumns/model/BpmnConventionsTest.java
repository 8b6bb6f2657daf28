package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How models are written, so that each reads as if the same person had drawn it. How they look is in {@link DrawingTest}. */
class BpmnConventionsTest {

    private static final int MOST_ACTIVITIES = 12;

    /** The one picture of the whole way, from the front door to closing, is larger. */
    private static final int MOST_IN_THE_JOURNEY = 20;

    static Stream<Model> models() {
        return OwnModels.models();
    }

    static Stream<DmnTable> tables() {
        return ModelSet.deployed(OwnModels.files()).tables().stream();
    }

    @Test
    void eachFile_isNamedAfterItsProcessOrDecision() {
        assertThat(Stream.concat(models().map(m -> m.key() + ".bpmn"), tables().map(t -> t.key() + ".dmn")))
                .containsExactlyInAnyOrderElementsOf(OwnModels.files().keySet().stream()
                        .filter(name -> !name.endsWith(".form"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void ids_sayTheirKind(Model model) {
        assertThat(model.elements(FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId()).matches(prefix(element) + "_[a-z][A-Za-z0-9]*"));
        assertThat(model.elements(Message.class))
                .allSatisfy(message -> assertThat(message.getId()).matches("Message_([A-Z][a-z]+)+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void messages_areNamedAsTheirIds(Model model) {
        assertThat(model.elements(Message.class))
                .allSatisfy(message -> assertThat(message.getName()).isEqualTo(message.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void process_saysWhatItIsForItsVersionAndHowLongItIsKept(Model model) {
        assertThat(model.process().getName()).matches("[A-Z].*");
        assertThat(documentation(model.process())).endsWith(".");
        assertThat(model.process().getCamundaVersionTag()).matches("\\d+\\.\\d+");
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("9125");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void decision_saysItsVersionAndHowLongItIsKept(DmnTable table) {
        assertThat(table.decision().getName()).matches("[A-Z].*");
        assertThat(table.decision().getVersionTag()).matches("\\d+\\.\\d+");
        assertThat(table.decision().getCamundaHistoryTimeToLiveString()).isEqualTo("P9125D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void activitiesAndEvents_haveNamesInSentenceCase(Model model) {
        assertThat(nodes(model, node -> node instanceof Activity || node instanceof Event))
                .allSatisfy(node -> assertThat(node.getName()).matches("[A-Z][^.?A-Z]*([A-Z]{2,}[^.?A-Z]*)*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void splits_areQuestionsWithAnAnswerOnEachWay(Model model) {
        assertThat(nodes(
                        model,
                        node -> node instanceof ExclusiveGateway
                                && node.getOutgoing().size() > 1))
                .allSatisfy(split -> {
                    assertThat(split.getName()).endsWith("?");
                    assertThat(split.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull();
                    assertThat(((ExclusiveGateway) split).getDefault()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void joinsAndParallels_haveNoName_andNoGatewayJoinsAndSplits(Model model) {
        assertThat(nodes(model, node -> node instanceof Gateway)).allSatisfy(gateway -> {
            boolean asks =
                    gateway instanceof ExclusiveGateway && gateway.getOutgoing().size() > 1;
            assertThat(gateway.getName() == null).isEqualTo(!asks);
            assertThat(Math.min(
                            gateway.getIncoming().size(), gateway.getOutgoing().size()))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTasks_haveFormRoleDateAndReason_andAreOfOneKind(Model model) {
        assertThat(StageTask.in(model)).allSatisfy(task -> {
            assertThat(task.task().getCamundaFormKey())
                    .isEqualTo(task.authorises()
                            .flatMap(KnownStage::of)
                            .map(KnownStage::authorisationForm)
                            .orElse(task.key() + ".form"));
            assertThat(task.task().getCamundaCandidateGroups()).isNotBlank();
            assertThat(task.task().getCamundaDueDate()).isEqualTo(KnownExpressions.DUE);
            assertThat(task.isOneKind()).isTrue();
            assertThat(documentation(task.task())).endsWith(".").hasSizeGreaterThan(60);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void serviceTasks_callOneDelegateAndNothingElse(Model model) {
        assertThat(model.elements(ServiceTask.class)).allSatisfy(service -> {
            assertThat(service.getCamundaDelegateExpression()).matches("\\$\\{[a-z][A-Za-z]*Delegate}");
            assertThat(List.of(
                            String.valueOf(service.getCamundaClass()),
                            String.valueOf(service.getCamundaExpression()),
                            String.valueOf(service.getCamundaType())))
                    .containsOnly("null");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void models_holdNoCodeNoListenersNoLanes(Model model) {
        assertThat(Stream.of(
                                ScriptTask.class,
                                BusinessRuleTask.class,
                                CamundaExecutionListener.class,
                                CamundaTaskListener.class,
                                Lane.class,
                                Collaboration.class)
                        .flatMap(model::elements))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditions_compareOneVariable(Model model) {
        assertThat(model.elements(SequenceFlow.class).filter(flow -> flow.getConditionExpression() != null))
                .allSatisfy(flow -> assertThat(KnownExpressions.comparedVariable(
                                flow.getConditionExpression().getTextContent()))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("models")
    void calls_haveASavePointBefore_andPassNamedVariablesOnly(Model model) {
        assertThat(model.elements(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.isCamundaAsyncBefore()).isTrue();
            assertThat(ExtensionValues.of(call, CamundaIn.class))
                    .extracting(CamundaIn::getCamundaVariables)
                    .containsOnlyNulls();
        });
        assertThat(nodes(model, node -> !(node instanceof CallActivity)))
                .noneMatch(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter());
    }

    @ParameterizedTest
    @MethodSource("models")
    void reminders_interruptNothing(Model model) {
        assertThat(model.elements(BoundaryEvent.class)
                        .filter(edge -> !edge.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty()))
                .noneMatch(BoundaryEvent::cancelActivity);
    }

    @ParameterizedTest
    @MethodSource("models")
    void scopes_areSmallEnoughToBeReadAtOnce(Model model) {
        int most = model.isJourney() ? MOST_IN_THE_JOURNEY : MOST_ACTIVITIES;
        assertThat(model.scopes())
                .allSatisfy(scope -> assertThat(scope.nodes(Activity.class)).hasSizeLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @MethodSource("models")
    void abbreviations_areExplainedInANote(Model model) {
        String notes = model.elements(TextAnnotation.class)
                .map(note -> note.getText().getTextContent())
                .collect(Collectors.joining(" "));
        Set<String> used = model.elements(Activity.class)
                .flatMap(activity -> Stream.of(activity.getName().split("\\s+")))
                .filter(word -> word.matches("[A-Z]{2,}"))
                .collect(Collectors.toSet());
        assertThat(used).allSatisfy(word -> assertThat(notes).contains(word + ": "));
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachElement_isDrawnOnce(Model model) {
        assertThat(model.elements(BpmnShape.class).map(BpmnShape::getBpmnElement))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.<BaseElement>concat(model.elements(FlowNode.class), model.elements(TextAnnotation.class))
                                .toList());
        assertThat(model.elements(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .containsExactlyInAnyOrderElementsOf(Stream.<BaseElement>concat(
                                model.elements(SequenceFlow.class), model.elements(Association.class))
                        .toList());
    }

    private static Stream<FlowNode> nodes(Model model, Predicate<FlowNode> which) {
        return model.elements(FlowNode.class).filter(which);
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(text -> text.getTextContent())
                .collect(Collectors.joining(" "));
    }

    private static String prefix(FlowElement element) {
        boolean ownKind = element instanceof StartEvent || element instanceof EndEvent || element instanceof Activity;
        if (ownKind) {
            return element.getElementType().getTypeName();
        }
        if (element instanceof Event) {
            return "event";
        }
        return element instanceof Gateway ? "gateway" : "flow";
    }
}

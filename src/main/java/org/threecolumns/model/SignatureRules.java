package org.threecolumns.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The signature stands straight after its task, at once. */
final class SignatureRules {

    private SignatureRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofTask(
                        "signed-straight-after",
                        "A stage ends only by its signature, in the same breath as its task",
                        SignatureRules::signed),
                ModelRule.ofModel(
                        "signature-only-there",
                        "A signature anywhere else would sign what nobody has done",
                        SignatureRules::onlyThere),
                ModelRule.ofModel(
                        "no-save-point",
                        "A save point between task and gateway would let a stage end before it is checked",
                        SignatureRules::savePoints));
    }

    private static Stream<Finding> signed(StageTask task, String rule) {
        boolean signed = task.signer()
                .filter(signer -> task.signature().equals(signer.getCamundaDelegateExpression()))
                .filter(signer ->
                        signer.getIncoming().size() == 1 && signer.getOutgoing().size() == 1)
                .isPresent();
        return signed && unconditional(task.task().getOutgoing())
                ? Stream.empty()
                : Stream.of(task.finding(
                        rule,
                        "“" + task.name() + "” is not followed straight by its signature, so it could end incomplete"));
    }

    private static boolean unconditional(Collection<SequenceFlow> flows) {
        return flows.stream().allMatch(flow -> flow.getConditionExpression() == null);
    }

    private static Stream<Finding> onlyThere(Model model, String rule) {
        return model.elements(ServiceTask.class)
                .filter(service -> !standsRight(model, service))
                .map(service -> model.finding(
                        rule,
                        service.getId(),
                        "“" + ProcessRules.nameOf(service)
                                + "” stands where it does not belong, or does nothing known"));
    }

    private static boolean standsRight(Model model, ServiceTask service) {
        String does = String.valueOf(service.getCamundaDelegateExpression());
        return switch (does) {
            case StageTask.SIGNING, StageTask.RECORDING, StageTask.AUTHORISING ->
                before(service)
                        .filter(UserTask.class::isInstance)
                        .filter(task -> does.equals(new StageTask(model, (UserTask) task).signature()))
                        .isPresent();
            case KnownExpressions.REMINDING, KnownExpressions.CHECKING ->
                before(service).filter(BoundaryEvent.class::isInstance).isPresent();
            case KnownExpressions.CLOSING -> model.isJourney();
            default -> false;
        };
    }

    private static Optional<FlowNode> before(ServiceTask service) {
        return service.getIncoming().size() == 1
                ? Optional.of(service.getIncoming().iterator().next().getSource())
                : Optional.empty();
    }

    private static Stream<Finding> savePoints(Model model, String rule) {
        return model.elements(FlowNode.class)
                .filter(node -> !(node instanceof EventBasedGateway))
                .filter(node ->
                        node.isCamundaAsyncAfter() || (node.isCamundaAsyncBefore() && !(node instanceof CallActivity)))
                .map(node -> model.finding(
                        rule,
                        node.getId(),
                        "A save point at “" + ProcessRules.nameOf(node)
                                + "” would part a stage's end from its check; only calls have one, before them"));
    }
}

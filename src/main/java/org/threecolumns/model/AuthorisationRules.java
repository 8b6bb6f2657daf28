package org.threecolumns.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Some decisions are not one person's alone: somebody else authorises them straight away, or returns them with reasons. */
final class AuthorisationRules {

    private static final String ANSWER = "authorised";
    private static final Set<String> YES = Set.of("yes");

    private AuthorisationRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "authorisation-kept",
                        "A decision that changes a family's life this much is never one person's alone",
                        AuthorisationRules::kept),
                ModelRule.ofTask(
                        "authorised-straight-after",
                        "Whoever authorises must see what was signed, before anything else comes of it",
                        AuthorisationRules::straightAfter),
                ModelRule.ofTask(
                        "authorised-by-another",
                        "A second look by the same people is no second look",
                        AuthorisationRules::byAnother),
                ModelRule.ofTask(
                        "returned-to-stage",
                        "Work that was returned must come back to the people who can put it right, never go on as if agreed",
                        AuthorisationRules::returned));
    }

    private static Stream<Finding> kept(Model model, String rule) {
        return Arrays.stream(KnownStage.values())
                .filter(KnownStage::isAuthorised)
                .flatMap(known -> StageTask.in(model).filter(task -> task.is(known)))
                .filter(task -> StageTask.in(model)
                        .noneMatch(other -> other.authorises().equals(task.stage())))
                .map(task -> task.finding(
                        rule, "“" + task.name() + "” would go on with nobody but its author having looked at it"));
    }

    private static Stream<Finding> straightAfter(StageTask task, String rule) {
        return task.authorises().isEmpty() || stageOf(task).isPresent()
                ? Stream.empty()
                : Stream.of(task.finding(
                        rule, "“" + task.name() + "” does not stand straight after the signature that it authorises"));
    }

    private static Stream<Finding> byAnother(StageTask task, String rule) {
        return stageOf(task).filter(stage -> stage.roles().containsAll(task.roles())).stream()
                .map(stage -> task.finding(
                        rule, "“" + task.name() + "” needs a role that does not do “" + stage.name() + "” itself"));
    }

    private static Stream<Finding> returned(StageTask task, String rule) {
        return stageOf(task).filter(stage -> !comesBack(task, stage)).stream()
                .map(stage -> task.finding(
                        rule,
                        "Whatever is not a yes to “" + task.name() + "” must lead back to “" + stage.name() + "”"));
    }

    /** The stage whose signature is the only thing that leads to this authorisation. */
    private static Optional<StageTask> stageOf(StageTask task) {
        return Optional.of(task.task())
                .flatMap(AuthorisationRules::before)
                .filter(node -> node instanceof ServiceTask signer
                        && StageTask.SIGNING.equals(signer.getCamundaDelegateExpression()))
                .flatMap(AuthorisationRules::before)
                .filter(UserTask.class::isInstance)
                .map(stage -> new StageTask(task.model(), (UserTask) stage))
                .filter(stage -> stage.stage().isPresent() && stage.stage().equals(task.authorises()));
    }

    private static Optional<FlowNode> before(FlowNode node) {
        return only(node.getIncoming()).map(SequenceFlow::getSource);
    }

    private static Optional<FlowNode> after(FlowNode node) {
        return only(node.getOutgoing()).map(SequenceFlow::getTarget);
    }

    private static Optional<SequenceFlow> only(Collection<SequenceFlow> flows) {
        return flows.size() == 1 ? Optional.of(flows.iterator().next()) : Optional.empty();
    }

    private static boolean comesBack(StageTask task, StageTask stage) {
        return task.signer()
                .filter(signer -> ExtensionValues.get(signer, ExtensionValues.ROUTE)
                        .filter(ANSWER::equals)
                        .isPresent())
                .flatMap(AuthorisationRules::after)
                .filter(node -> node instanceof ExclusiveGateway question && asksRight(question, stage))
                .isPresent();
    }

    private static boolean asksRight(ExclusiveGateway question, StageTask stage) {
        SequenceFlow otherwise = question.getDefault();
        return otherwise != null
                && throughJoins(otherwise.getTarget()).equals(stage.task())
                && question.getOutgoing().stream()
                        .filter(flow -> !flow.equals(otherwise))
                        .allMatch(AuthorisationRules::isYes);
    }

    private static boolean isYes(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && KnownExpressions.comparedVariable(
                                flow.getConditionExpression().getTextContent())
                        .filter(ANSWER::equals)
                        .isPresent()
                && KnownExpressions.wantedValues(flow.getConditionExpression().getTextContent())
                        .equals(YES);
    }

    private static FlowNode throughJoins(FlowNode node) {
        boolean join = node instanceof ExclusiveGateway && node.getIncoming().size() > 1;
        return join ? after(node).orElse(node) : node;
    }
}

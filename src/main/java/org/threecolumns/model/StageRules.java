package org.threecolumns.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.threecolumns.access.Role;
import org.threecolumns.form.ParsedForm;

/** What each stage must have: a name the guard knows, a form, people who do it, a date by when. */
final class StageRules {

    /** Roles that look after the system and never work with a family. */
    private static final Set<Role> NOT_FOR_FAMILIES = EnumSet.of(Role.DESIGNER, Role.AUDITOR, Role.ADMIN);

    /** The rule that nothing may be lost by which a family is helped. */
    static final String KEPT = "stage-kept";

    private StageRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofTask(
                        "stage-named",
                        "A task that is no stage, no follow-up and no authorisation would be signed by nobody",
                        StageRules::named),
                new ModelRule(
                        KEPT,
                        "Each stage that the service promises stays in the journey of every family",
                        StageRules::kept),
                new ModelRule("form-kept", "Without its form a stage would be signed empty", StageRules::forms),
                ModelRule.ofTask("role-kept", "Without a role nobody would see the task", StageRules::role),
                ModelRule.ofTask(
                        "clock-shown",
                        "Without a due date nobody would see that a child is waiting",
                        StageRules::clock));
    }

    private static Stream<Finding> named(StageTask task, String rule) {
        Optional<KnownStage> known = KnownStage.of(task.key());
        if (!task.isOneKind()) {
            return Stream.of(task.finding(
                    rule,
                    "“" + task.name()
                            + "” must be a stage, a follow-up or an authorisation; otherwise nothing guards it"));
        }
        return known.isPresent() && known.get().isStage() && !task.isStage()
                ? Stream.of(task.finding(
                        rule,
                        "“" + task.key()
                                + "” is a stage; as a follow-up it would end without three columns and a scale"))
                : Stream.empty();
    }

    private static Stream<Finding> kept(ModelSet set, String rule) {
        List<StageTask> tasks =
                set.reachableTasks().filter(StageRules::canBeReached).toList();
        return Arrays.stream(KnownStage.values())
                .filter(known -> tasks.stream().noneMatch(task -> task.is(known)))
                .map(known -> new Finding(
                        rule,
                        Model.JOURNEY,
                        known.key(),
                        "No family would come to “" + known.key() + "” any more" + clockWords(known)));
    }

    private static String clockWords(KnownStage known) {
        return StatutoryLimit.of(known.key()).isPresent()
                ? ", and its statutory time limit would be watched by nobody"
                : "";
    }

    private static boolean canBeReached(StageTask task) {
        FlowGraph graph = task.model().main();
        Set<FlowNode> reached = graph.reach(graph.nodes(StartEvent.class).toList(), node -> false);
        return reached.contains(task.task());
    }

    private static Stream<Finding> forms(ModelSet set, String rule) {
        return set.inUse().stream()
                .flatMap(StageTask::in)
                .flatMap(task -> formFault(set, task).map(words -> task.finding(rule, words)).stream());
    }

    private static Optional<String> formFault(ModelSet set, StageTask task) {
        String key = task.task().getCamundaFormKey();
        if (key == null || key.isBlank()) {
            return Optional.of("“" + task.name() + "” has no form, so that nothing could be asked or signed");
        }
        Optional<String> own = ownForm(task).filter(form -> !form.equals(key));
        if (own.isPresent()) {
            return Optional.of("“" + task.name() + "” keeps the form “" + own.get()
                    + "”, whose fields can be changed; “" + key + "” asks something else");
        }
        Optional<ParsedForm> form = set.form(key);
        if (form.isEmpty() || !form.get().isUsable()) {
            return Optional.of("The form “" + key + "” of “" + task.name() + "” is missing or cannot be shown");
        }
        return task.signer()
                .flatMap(signer -> ExtensionValues.get(signer, ExtensionValues.ROUTE))
                .filter(route -> form.get().schema().field(route).isEmpty())
                .map(route -> "The form “" + key + "” does not ask “" + route + "”, which decides the way on");
    }

    private static Optional<String> ownForm(StageTask task) {
        return task.authorises()
                .flatMap(KnownStage::of)
                .map(KnownStage::authorisationForm)
                .or(() -> KnownStage.of(task.key()).map(KnownStage::form));
    }

    private static Stream<Finding> role(StageTask task, String rule) {
        Set<String> groups = task.roles();
        boolean known = !groups.isEmpty() && groups.stream().allMatch(StageRules::worksWithFamilies);
        return known
                ? Stream.empty()
                : Stream.of(task.finding(
                        rule,
                        "“" + task.name() + "” names no role that works with families"
                                + (groups.isEmpty() ? "" : ": " + String.join(", ", groups))));
    }

    static boolean worksWithFamilies(String group) {
        return Role.ofGroup(group)
                .filter(role -> !NOT_FOR_FAMILIES.contains(role))
                .isPresent();
    }

    private static Stream<Finding> clock(StageTask task, String rule) {
        return KnownExpressions.DUE.equals(task.task().getCamundaDueDate())
                ? Stream.empty()
                : Stream.of(task.finding(rule, "“" + task.name() + "” would have no date by which it is due"));
    }
}

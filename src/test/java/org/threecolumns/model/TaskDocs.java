package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.threecolumns.form.FormField;
import org.threecolumns.form.Option;

/** What is done at each step of a process and why, what can be decided there, and where each decision leads. */
final class TaskDocs {

    private static final Map<String, String> OTHER_ANSWERS = Map.of(
            "left", "the way ends for them",
            "stays", "everything goes on as before",
            "step-up", "the front door, as a new contact");

    private final ModelSet models;

    TaskDocs(ModelSet models) {
        this.models = models;
    }

    String of(Model model) {
        return StageTask.in(model).map(this::task).collect(Collectors.joining());
    }

    private String task(StageTask task) {
        String why = task.task().getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
        List<String> answers = answers(task).toList();
        return "\n**" + task.name() + ".** " + why + "\n" + (answers.isEmpty() ? "" : "\n" + String.join("", answers));
    }

    private Stream<String> answers(StageTask task) {
        return task.signer().flatMap(signer -> ExtensionValues.get(signer, ExtensionValues.ROUTE)).stream()
                .flatMap(route -> question(task, route).stream())
                .flatMap(question -> question.choices().valuesKey() == null
                        ? question.choices().options().stream().map(answer -> line(task, answer))
                        : Stream.of("- What can be decided depends on what runs for the children already.\n"));
    }

    private Optional<FormField> question(StageTask task, String route) {
        return models.form(task.task().getCamundaFormKey())
                .flatMap(form -> form.schema().field(route));
    }

    private String line(StageTask task, Option answer) {
        return "- %s → %s\n".formatted(answer.label(), leadsTo(task, answer.value()));
    }

    private String leadsTo(StageTask task, String answer) {
        if (task.authorises().isPresent()) {
            return answer.equals("yes") ? "what was signed takes effect" : "back to those who signed it";
        }
        if (SplitRules.ENDING.contains(answer)) {
            return "the way ends";
        }
        List<CallActivity> calls = models.model(Model.JOURNEY)
                .orElseThrow()
                .elements(CallActivity.class)
                .filter(call -> ExtensionValues.split(
                                ExtensionValues.get(call, ExtensionValues.ROUTE).orElse(""))
                        .contains(answer))
                .toList();
        boolean again = calls.stream().anyMatch(call -> task.model().key().equals(call.getCalledElement()));
        return calls.stream()
                .filter(call -> !again || task.model().key().equals(call.getCalledElement()))
                .map(CallActivity::getName)
                .reduce((one, other) -> one + " and " + other)
                .orElse(OTHER_ANSWERS.getOrDefault(answer, "as the picture shows"));
    }
}

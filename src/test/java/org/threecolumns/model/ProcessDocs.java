package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.threecolumns.access.Role;

/** The pages of {@code docs/processes/}, written from the models and the table of limits. */
final class ProcessDocs {

    private static final String HEAD =
            """
            # Processes

            Drawn and written from the files in `processes/` and from `timescales.dmn`; do not edit by hand. A test compares this
            folder with the models. After changing a model, write it again:

            ```
            mvn test -Dtest=ProcessDocsTest -Dthreecolumns.docs.write=true
            ```

            ## Stages, roles and limits

            A *stage* is signed with three columns and a 0 to 10 for each child. A *short task* is recorded with its form only. An
            *authorisation* is a second look by somebody else at what was signed, within the limit of its stage. The day after the
            event is working day 1. Limits marked “law” may be made shorter in `timescales.dmn`, never longer than the law says.

            | process | what people do | kind | who | limit | where the limit comes from | form |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    /** The processes that are also told in sentences here; the studio tells all. */
    static final List<String> TOLD = List.of("front-door", "caf");

    private final ModelSet models = ModelSet.deployed(OwnModels.files());
    private final LimitWords limits = new LimitWords(models);

    /** Content by file name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("README.md", readme());
        inOrder().forEach(model -> files.put(model.key() + ".svg", ModelPicture.of(model.source())));
        TOLD.forEach(key -> files.put(key + ".md", told(models.model(key).orElseThrow())));
        return files;
    }

    private String told(Model model) {
        StringBuilder page = new StringBuilder("# " + nameOf(model) + ", told in sentences\n\n");
        new ModelStory(model, models).steps().forEach(step -> page.append(step.number())
                .append(". ")
                .append(step.words())
                .append('\n'));
        return page.toString();
    }

    private String readme() {
        StringBuilder page = new StringBuilder(HEAD);
        models.reachableTasks().map(this::row).forEach(page::append);
        page.append("\nOther clocks:\n\n");
        limits.others(models.reachableTasks().map(StageTask::clock).toList()).forEach(page::append);
        page.append("\n## Pictures, and what is decided\n");
        TaskDocs tasks = new TaskDocs(models);
        inOrder()
                .forEach(model ->
                        page.append(picture(model)).append(tasks.of(model)).append(telling(model)));
        return page.toString();
    }

    private String row(StageTask task) {
        return "| %s | %s | %s | %s | %s | %s | [%s](../../forms/%s) |%n"
                .formatted(
                        nameOf(task.model()),
                        task.name(),
                        kind(task),
                        roles(task),
                        limits.limit(task.clock()),
                        limits.source(task.clock()),
                        task.task().getCamundaFormKey(),
                        task.task().getCamundaFormKey())
                .replace("\r", "");
    }

    private static String roles(StageTask task) {
        return Arrays.stream(task.task().getCamundaCandidateGroups().split(","))
                .map(group -> Role.ofGroup(group).orElseThrow().label())
                .collect(Collectors.joining(" or "));
    }

    private static String kind(StageTask task) {
        if (task.isStage()) {
            return "stage";
        }
        return task.authorises().isPresent() ? "authorisation" : "short task";
    }

    private static String picture(Model model) {
        return "\n### %s\n\n%s\n\n![%s](%s.svg)\n"
                .formatted(nameOf(model), reason(model.process()), nameOf(model), model.key());
    }

    private static String telling(Model model) {
        return TOLD.contains(model.key()) ? "\n[The same in sentences](%s.md)\n".formatted(model.key()) : "";
    }

    private static String reason(Process process) {
        return process.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
    }

    private static String nameOf(Model model) {
        return model.process().getName();
    }

    private Stream<Model> inOrder() {
        return models.reachable().stream().map(key -> models.model(key).orElseThrow());
    }
}

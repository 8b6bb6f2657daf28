package org.threecolumns.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.threecolumns.access.Role;
import org.threecolumns.timeliness.Limit;

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

    /** What the clock of every meeting after the first is called. */
    private static final String LATER = "-next";

    private final ModelSet models = ModelSet.deployed(OwnModels.files());

    /** Content by file name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("README.md", readme());
        inOrder().forEach(model -> files.put(model.key() + ".svg", ModelPicture.of(model.source())));
        return files;
    }

    private String readme() {
        StringBuilder page = new StringBuilder(HEAD);
        models.reachableTasks().map(this::row).forEach(page::append);
        page.append("\nOther clocks:\n\n");
        otherClocks().forEach(page::append);
        page.append("\n## Pictures\n");
        inOrder().map(ProcessDocs::picture).forEach(page::append);
        return page.toString();
    }

    private String row(StageTask task) {
        List<DmnTable.Row> limits = limits(task.clock());
        List<DmnTable.Row> later = limits(task.clock() + LATER);
        return "| %s | %s | %s | %s | %s | %s | [%s](../../forms/%s) |%n"
                .formatted(
                        nameOf(task.model()),
                        task.name(),
                        kind(task),
                        roles(task),
                        words(limits, later, ProcessDocs::limitOf),
                        words(limits, later, row -> row.plain("source")),
                        task.task().getCamundaFormKey(),
                        task.task().getCamundaFormKey())
                .replace("\r", "");
    }

    private static String words(
            List<DmnTable.Row> limits, List<DmnTable.Row> later, Function<DmnTable.Row, String> cell) {
        return joined(limits, cell) + (later.isEmpty() ? "" : "; later " + joined(later, cell));
    }

    private Stream<String> otherClocks() {
        List<String> shown = models.reachableTasks()
                .map(StageTask::clock)
                .flatMap(clock -> Stream.of(clock, clock + LATER))
                .toList();
        return table().rows().stream()
                .filter(row -> row.quoted("clock").stream().noneMatch(shown::contains))
                .map(row -> "- %s: %s. %s.\n".formatted(row.plain("clock"), limitOf(row), row.plain("source")));
    }

    private List<DmnTable.Row> limits(String clock) {
        return table().rows().stream()
                .filter(row -> row.quoted("clock").contains(clock))
                .toList();
    }

    private DmnTable table() {
        return models.table(LimitRules.TIMESCALES).orElseThrow();
    }

    private static String limitOf(DmnTable.Row row) {
        Limit limit = new Limit(
                row.plain("clock"),
                Integer.parseInt(row.cell("amount")),
                Limit.Unit.valueOf(row.plain("unit")),
                Boolean.parseBoolean(row.cell("inclusive")),
                row.plain("source"));
        String started = row.cell("startedOn");
        return limit.inWords() + (started.isEmpty() ? "" : " (started " + started + ")") + law(limit);
    }

    private static String law(Limit limit) {
        return StatutoryLimit.of(limit.clock())
                .map(law -> law.inWords().equals(limit.inWords()) ? " (law)" : " (law: at most " + law.inWords() + ")")
                .orElse("");
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

    private static String joined(List<DmnTable.Row> rows, Function<DmnTable.Row, String> cell) {
        return rows.stream().map(cell).collect(Collectors.joining("; "));
    }

    private static String picture(Model model) {
        return "\n### %s\n\n%s\n\n![%s](%s.svg)\n"
                .formatted(nameOf(model), reason(model.process()), nameOf(model), model.key());
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

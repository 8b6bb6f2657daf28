package org.threecolumns.model;

import static org.threecolumns.model.TableShape.Column.filled;
import static org.threecolumns.model.TableShape.Column.orAny;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.threecolumns.completeness.Requirement;

/** The tables of requirements and of advice. Councils change their rows; what reads them must still be able to. */
final class TableRules {

    private static final Pattern NUMBER =
            Pattern.compile("(<|<=|>|>=)?\\s*\\d{1,3}|[\\[(\\]]\\d{1,3}\\.\\.\\d{1,3}[\\])\\[]");

    private static final TableShape REQUIREMENTS = new TableShape(
            "completeness",
            HitPolicy.COLLECT,
            Map.of(
                    "stage",
                    orAny("string", TableShape.NAMES),
                    "requirement",
                    filled(
                            "string",
                            TableShape.oneOf(Arrays.stream(Requirement.values())
                                    .map(Requirement::code)
                                    .toList()))),
            "Nobody knows how to check this row, so no stage could be signed");

    private static final TableShape ADVICE = new TableShape(
            "next-step-advice",
            HitPolicy.FIRST,
            Map.of(
                    "lowestScore", orAny("integer", NUMBER),
                    "childUnderOne", orAny("boolean", TableShape.YES_NO),
                    "consentGiven", orAny("boolean", TableShape.YES_NO),
                    "earlierEpisodes", orAny("integer", NUMBER),
                    "consider", orAny("string", TableShape.TEXT),
                    "advice", filled("string", TableShape.TEXT)),
            "This row cannot be read, and the decision's page with it");

    /** The answers that a requirement looks at; without the question it could never be met, or would always be. */
    private static final Map<String, List<String>> LOOKS_AT = Map.of(
            "lead-professional", List.of("leadProfessional"),
            "own-scores", List.of("attendees"),
            "next-meeting", List.of("nextMeeting"),
            "core-agencies", List.of("tookPart"),
            "quorum", List.of("attendees", "quorate"),
            "working-day-meeting", List.of("heldOn"),
            "plan-dates", List.of("reviewOn"),
            "first-core-group", List.of("firstCoreGroupOn"),
            "core-group-members", List.of("coreGroupMembers"),
            "codes-stand-alone", List.of("factors", "disability"));

    private TableRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "requirements-kept",
                        "What each stage asks beyond the floor is looked up in one table; without it no stage could be signed",
                        REQUIREMENTS::faults),
                new ModelRule(
                        "requirement-asked",
                        "A requirement that its form does not ask about could never be met, or would be met by silence",
                        TableRules::asked),
                new ModelRule(
                        "advice-readable",
                        "A manager could not open the decision while its advice cannot be read",
                        ADVICE::faults));
    }

    private static Stream<Finding> asked(ModelSet set, String rule) {
        return set.table(REQUIREMENTS.key()).stream()
                .flatMap(table -> table.rows().stream())
                .filter(REQUIREMENTS::reads)
                .flatMap(row -> stages(set, row).flatMap(task -> missing(set, row, task)
                        .map(field -> task.finding(
                                rule,
                                "“" + row.plain("requirement") + "” is required of “" + task.name()
                                        + "”, but its form does not ask “" + field + "”"))));
    }

    private static Stream<StageTask> stages(ModelSet set, DmnTable.Row row) {
        return set.inUse().stream()
                .flatMap(StageTask::in)
                .filter(StageTask::isStage)
                .filter(task ->
                        row.cell("stage").isEmpty() || row.quoted("stage").contains(task.key()));
    }

    private static Stream<String> missing(ModelSet set, DmnTable.Row row, StageTask task) {
        return Optional.ofNullable(task.task().getCamundaFormKey())
                .flatMap(set::form)
                .filter(form -> form.isUsable())
                .stream()
                .flatMap(form -> looksAt(row).stream()
                        .filter(field -> form.schema().field(field).isEmpty()));
    }

    private static List<String> looksAt(DmnTable.Row row) {
        return LOOKS_AT.getOrDefault(row.plain("requirement"), List.of());
    }
}

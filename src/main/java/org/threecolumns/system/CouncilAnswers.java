package org.threecolumns.system;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.journey.StageRun;

/** Complete answers to whatever stage is open for a family of the demo's council. */
final class CouncilAnswers {

    private CouncilAnswers() {}

    /** @param outcomes what was decided, one for each child of the stage; the first counts where the stage decides for all */
    static Map<String, Object> of(
            StageRun run, DemoStage stage, DemoWords words, LocalDate today, String lead, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(
                authorisation(run) ? authorised(run, outcomes) : asked(run, stage, words, today, outcomes));
        answers.computeIfPresent("leadProfessional", (field, somebody) -> lead);
        String field = CouncilRoutes.field(run.stage());
        if (field != null && !(answers.get(field) instanceof Map)) {
            answers.put(field, outcomes[0]);
        }
        return answers;
    }

    private static boolean authorisation(StageRun run) {
        return run.kind() == StageRun.Kind.AUTHORISATION;
    }

    private static Map<String, Object> authorised(StageRun run, String... outcomes) {
        Map<String, Object> answers = new HashMap<>();
        if (!"step-down-authorisation".equals(run.stage())) {
            answers.put("managersView", "Read, and talked through with the worker.");
        } else if ("yes".equals(outcomes[0])) {
            answers.put("firstContact", "Next week, at home.");
        }
        if ("no".equals(outcomes[0])) {
            answers.put("returnReason", "What the children say is not in it yet.");
        }
        return answers;
    }

    private static Map<String, Object> asked(
            StageRun run, DemoStage stage, DemoWords words, LocalDate today, String... outcomes) {
        String parent = words.voices().parent();
        return switch (run.stage()) {
            case "contact" ->
                DemoAnswers.contact(
                        words.call().who(),
                        words.call().relation(),
                        "Number is on file",
                        words.call().words(),
                        words.call().source());
            case "next-step-decision" ->
                DemoAnswers.decision(stage.each(outcomes), words.map().worry());
            case "tell-referrer" -> DemoAnswers.told(today);
            case "family-agreement" ->
                "no".equals(outcomes[0])
                        ? DemoAnswers.refusal(today, parent, "Not now, thank you.")
                        : DemoAnswers.agreement(today, parent);
            case "caf" ->
                DemoAnswers.caf(
                        List.of(parent + ", Family"),
                        stage.each(words.sayings()),
                        stage.each("talking"),
                        parent + " wants this.");
            case "taf-meeting", "taf-review" ->
                DemoAnswers.meeting(
                        List.of(parent + ", Family"),
                        stage.eachStatement("closer"),
                        "Everybody sees it the same way.",
                        "continue".equals(outcomes[0]) ? today.plusDays(40) : null);
            case "consent-decision" ->
                Map.of(
                        "familySaid", "Not now, thank you.",
                        "riskConsidered", "The school keeps an eye, and knows whom to ring.",
                        "reason", "Nothing was said that cannot wait for the family.");
            case "closure" -> DemoAnswers.closure("What was to be done is done.", "Gran, the school and the club.");
            case "leaving" ->
                Map.of(
                        "leftOn", today.toString(),
                        "reasonCode", "moved",
                        "receivingAuthority", "Stockport",
                        "whoTold", "Their new school, by phone.");
            default -> CouncilCareAnswers.of(run, stage, words, today, outcomes);
        };
    }
}

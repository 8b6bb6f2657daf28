package org.threecolumns.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.journey.StageRun;

/** Complete answers to each form, with the one that decides the way left to the test. */
public final class Answers {

    private Answers() {}

    public static Map<String, Object> contact() {
        return Map.of(
                "howReceived", "phone",
                "referrerName", "Ms Alder",
                "referrerRelation", "Teacher",
                "referrerReach", "School office",
                "callerWords", "They come to school hungry.",
                "consentSought", "agreed",
                "source", "2A");
    }

    public static Map<String, Object> decision(Map<String, Object> nextStepByChild) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("reason", "Nan helps and school can.", "consentOverridden", "no"));
        answers.put("nextStep", nextStepByChild);
        answers.put("leadProfessional", "lena.lead");
        answers.put("otherAuthority", "Stockport");
        return answers;
    }

    public static Map<String, Object> decision(StageRun run, String nextStep) {
        return decision(JourneyKit.eachChild(run, nextStep));
    }

    public static Map<String, Object> told() {
        return Map.of("told", "yes", "toldOn", "2026-03-03", "toldHow", "phone");
    }

    public static Map<String, Object> agreement(String agreed) {
        return Map.of(
                "whatTold", "What we write down and who sees it.",
                "askedWhom", "Mum",
                "askedOn", "2026-03-03",
                "agreed", agreed,
                "howGiven", "spoken",
                "declinedWords", "Not now.");
    }

    public static Map<String, Object> caf(StageRun run, String outcome) {
        return Map.of(
                "agreementStands",
                "yes",
                "tookPart",
                List.of(Map.of("name", "Mum", "role", "Mother")),
                "childWords",
                JourneyKit.eachChild(run, "I like Fridays."),
                "childWordsHow",
                JourneyKit.eachChild(run, "talking"),
                "cafOutcome",
                outcome,
                "outcomeReason",
                "Mum wants this.");
    }

    /** @param statementIds open statements, each of which is asked for its progress */
    public static Map<String, Object> taf(List<Long> statementIds, String outcome) {
        Map<String, Object> progress = new HashMap<>();
        statementIds.forEach(id -> progress.put("statement-" + id, "closer"));
        return Map.of(
                "attendees",
                List.of(Map.of("name", "Mum", "role", "Mother", "attended", "attended")),
                "goalProgress",
                progress,
                "tafOutcome",
                outcome,
                "outcomeReason",
                "It works.",
                "nextMeeting",
                "2026-12-01");
    }

    public static Map<String, Object> consent(String nextStep) {
        return Map.of(
                "familySaid", "Leave us be.",
                "riskConsidered", "They may go on being tired.",
                "nextStep", nextStep,
                "reason", "Nan and school keep an eye.");
    }

    public static Map<String, Object> strategy(StageRun run, LocalDate heldOn, String outcome) {
        return CareAnswers.strategy(run, heldOn, outcome);
    }

    public static Map<String, Object> closure(String outcome) {
        return Map.of(
                "closureOutcome", outcome,
                "reason", "Goals are met.",
                "keepsGoing", "Breakfast club and Nan.",
                "comeBack", "Ring the front door.",
                "toldWhom", "Mum, by phone.",
                "closureReason", "needs-met");
    }
}

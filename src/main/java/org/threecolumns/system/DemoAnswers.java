package org.threecolumns.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the forms ask in a demo story, by field of the form. */
final class DemoAnswers {

    private DemoAnswers() {}

    static Map<String, Object> contact(String who, String relation, String reach, String words, String source) {
        return Map.of(
                "howReceived", "phone",
                "referrerName", who,
                "referrerRelation", relation,
                "referrerReach", reach,
                "callerWords", words,
                "consentSought", "agreed",
                "source", source);
    }

    static Map<String, Object> decision(Map<String, Object> nextStep, String reason) {
        return Map.of(
                "nextStep", nextStep, "reason", reason, "leadProfessional", "lena.lead", "consentOverridden", "no");
    }

    static Map<String, Object> told(LocalDate on) {
        return Map.of("told", "yes", "toldOn", on.toString(), "toldHow", "phone");
    }

    static Map<String, Object> agreement(LocalDate on, String whom) {
        return Map.of(
                "whatTold",
                        "What a family plan is, what we write down, who sees it, and that they can stop at any time.",
                "askedWhom", whom,
                "askedOn", on.toString(),
                "agreed", "yes",
                "howGiven", "spoken");
    }

    static Map<String, Object> refusal(LocalDate on, String whom, String words) {
        Map<String, Object> answers = new HashMap<>(agreement(on, whom));
        answers.put("agreed", "no");
        answers.put("declinedWords", words);
        return answers;
    }

    static Map<String, Object> caf(
            List<String> tookPart, Map<String, Object> words, Map<String, Object> how, String why) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("agreementStands", "yes");
        answers.put("tookPart", people(tookPart, Map.of()));
        answers.put("childWords", words);
        answers.put("childWordsHow", how);
        answers.put("cafOutcome", "plan");
        answers.put("outcomeReason", why);
        return answers;
    }

    /** @param came who came, as "Name, role" */
    static Map<String, Object> meeting(List<String> came, Map<String, Object> progress, String why, LocalDate next) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("attendees", people(came, Map.of("attended", "attended")));
        answers.put("goalProgress", progress);
        answers.put("tafOutcome", next == null ? "close" : "continue");
        answers.put("outcomeReason", why);
        if (next != null) {
            answers.put("nextMeeting", next.toString());
        }
        return answers;
    }

    static Map<String, Object> closure(String reason, String keepsGoing) {
        return Map.of(
                "closureOutcome", "closed",
                "reason", reason,
                "keepsGoing", keepsGoing,
                "comeBack",
                        "Ring the front door and say the family's name. Nobody has to tell the story from the start.",
                "toldWhom", "Mum and the school, together at the last meeting.",
                "closureReason", "needs-met");
    }

    private static List<Map<String, Object>> people(List<String> people, Map<String, Object> more) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String person : people) {
            String[] parts = person.split(", ");
            Map<String, Object> row = new HashMap<>(more);
            row.put("name", parts[0]);
            row.put("role", parts[1]);
            rows.add(row);
        }
        return rows;
    }
}

package org.threecolumns.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the forms of social care ask in a demo story, by field of the form. */
final class DemoCareAnswers {

    private DemoCareAnswers() {}

    static Map<String, Object> referral(DemoStage stage, DemoWords words, String... outcomes) {
        return Map.of(
                "referralOutcome", stage.each(outcomes),
                "reason", "This needs somebody who gets to know the family first.",
                "leadProfessional", "lena.lead",
                "referrerTold", "yes",
                "referrerToldHow", "Rang back in the afternoon.",
                "source", words.call().source(),
                "primaryNeed", stage.each("N1"));
    }

    static Map<String, Object> assessment(DemoStage stage, DemoWords words, LocalDate seen, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(seen(stage, words, seen));
        answers.put("childWordsHow", stage.each("talking"));
        answers.put("assessmentOutcome", stage.each(outcomes));
        answers.put(
                "outcomeReason",
                stage.each("The family sees it as we do. " + words.voices().why() + "."));
        answers.put("factors", stage.eachList(List.of("4B", "16A")));
        return answers;
    }

    static Map<String, Object> strategy(DemoStage stage, DemoWords words, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", heldOn.toString());
        answers.put(
                "tookPart",
                List.of(
                        person("Tess Quinn", "Team manager", "social-care"),
                        person("PC Rowan Teague", "Police", "police"),
                        person("Imogen Vale", "Doctor", "health")));
        answers.put(
                "informationShared", "The doctor knows the family well. The police were called out once this year.");
        answers.put("strategyOutcome", stage.each(outcomes));
        answers.put("enquiryBy", stage.each("single"));
        answers.put("decisionReason", stage.each(words.map().worry()));
        answers.put("safeNow", stage.each(words.map().strength()));
        answers.put("source", words.call().source());
        answers.put("primaryNeed", stage.each("N1"));
        return answers;
    }

    static Map<String, Object> enquiry(DemoStage stage, DemoWords words, LocalDate seen, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(seen(stage, words, seen));
        answers.put("harmFirst", stage.each("The health visitor wrote it down last spring."));
        answers.put("harmWorst", stage.each(words.map().worry()));
        answers.put("harmLatest", stage.each(words.call().words()));
        answers.put("enquiryOutcome", stage.each(outcomes));
        answers.put("outcomeReason", stage.each("What three services say fits together."));
        answers.put("checksMade", "School, doctor and police have all answered.");
        return answers;
    }

    static Map<String, Object> conference(DemoStage stage, DemoWords words, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(meeting(words, heldOn));
        answers.put("quorate", "yes");
        answers.put("childView", stage.each(words.sayings()));
        answers.put("conferenceOutcome", stage.each(outcomes));
        answers.put("category", stage.eachWhere("protection-plan", "NEG", outcomes));
        answers.put("decisionReason", stage.each("What happens at home when nobody else is there."));
        answers.put(
                "coreGroupMembers",
                List.of(person(words.voices().parent(), "Parent", null), person("Sami Yusuf", "Social worker", null)));
        answers.put("firstCoreGroupOn", heldOn.plusDays(9).toString());
        answers.put("reviewOn", heldOn.plusDays(84).toString());
        answers.put("familyTold", "In the room, and again on the phone the next day.");
        return answers;
    }

    static Map<String, Object> coreGroup(DemoStage stage, DemoWords words, LocalDate heldOn) {
        Map<String, Object> answers = new HashMap<>(meeting(words, heldOn));
        answers.put("goalProgress", stage.eachStatement("closer"));
        answers.put("missedActions", "One visit was put off by a day.");
        answers.put("coreGroupOutcome", "core-group");
        answers.put("nextMeeting", heldOn.plusDays(27).toString());
        return answers;
    }

    static Map<String, Object> childInNeed(DemoStage stage, DemoWords words, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(meeting(words, heldOn));
        answers.put("visitsPlanned", "Sami Yusuf, every second Tuesday after school.");
        answers.put("cinOutcome", stage.each(outcomes));
        answers.put("outcomeReason", words.voices().parent() + " wants this plan.");
        answers.put("nextMeeting", heldOn.plusDays(38).toString());
        return answers;
    }

    static Map<String, Object> cinReview(DemoStage stage, DemoWords words, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(meeting(words, heldOn));
        answers.put("goalProgress", stage.eachStatement("closer"));
        answers.put("cinReviewOutcome", stage.each(outcomes));
        answers.put("outcomeReason", "What was agreed is being done.");
        answers.put("nextMeeting", heldOn.plusDays(70).toString());
        return answers;
    }

    static Map<String, Object> stepDown(LocalDate heldOn, DemoWords words) {
        return Map.of(
                "heldOn", heldOn.toString(),
                "leadProfessional", "lena.lead",
                "familyTold", "That Lena Brook carries on, and that they can say no.",
                "consentConfirmed", "yes",
                "passedOn", words.map().strength(),
                "stepDownOutcome", "caf");
    }

    static Map<String, Object> authorisation(String view) {
        return Map.of("managersView", view, "authorised", "yes");
    }

    private static Map<String, Object> seen(DemoStage stage, DemoWords words, LocalDate on) {
        return Map.of(
                "seenOn", stage.each(on.toString()),
                "seenAlone", stage.each("yes"),
                "childWords", stage.each(words.sayings()));
    }

    private static Map<String, Object> meeting(DemoWords words, LocalDate heldOn) {
        List<Map<String, Object>> came = new ArrayList<>();
        came.add(person(words.voices().parent(), "Parent", "family"));
        came.add(person("Sami Yusuf", "Social worker", "social-care"));
        came.add(person("Anwen Price", "Health visitor", "health"));
        came.add(person("Joel Marchetti", "Deputy head", "education"));
        came.forEach(row -> row.put("attended", "attended"));
        return Map.of("heldOn", heldOn.toString(), "attendees", came);
    }

    private static Map<String, Object> person(String name, String role, String agency) {
        Map<String, Object> row = new HashMap<>(Map.of("name", name, "role", role));
        if (agency != null) {
            row.put("agency", agency);
        }
        return row;
    }
}

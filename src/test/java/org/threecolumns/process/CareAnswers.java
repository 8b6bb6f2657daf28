package org.threecolumns.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.journey.StageRun;

/** Complete answers to each form of social care; outcomes are given per child, or once for all. */
public final class CareAnswers {

    private CareAnswers() {}

    /** One outcome for all children of the run, or one for each in the order of their ids. */
    public static Map<String, Object> each(StageRun run, String... outcomes) {
        Map<String, Object> byChild = new HashMap<>();
        List<Long> children = run.childIds().ids();
        for (int i = 0; i < children.size(); i++) {
            byChild.put("child-" + children.get(i), outcomes[outcomes.length == 1 ? 0 : i]);
        }
        return byChild;
    }

    public static Map<String, Object> referral(StageRun run, String... outcomes) {
        return Map.of(
                "referralOutcome", each(run, outcomes),
                "reason", "Needs more than early help can give.",
                "leadProfessional", "lena.lead",
                "referrerTold", "yes",
                "referrerToldHow", "By phone.",
                "source", "2A",
                "primaryNeed", each(run, "N1"));
    }

    public static Map<String, Object> assessment(StageRun run, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(seen(run));
        answers.put("childWordsHow", each(run, "talking"));
        answers.put("assessmentOutcome", each(run, outcomes));
        answers.put("outcomeReason", each(run, "This is what the family and we see."));
        answers.put("factors", eachList(run, List.of("3B", "16A")));
        answers.put("disability", eachList(run, List.of("NONE")));
        return answers;
    }

    public static Map<String, Object> strategy(StageRun run, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", heldOn.toString());
        answers.put(
                "tookPart",
                List.of(
                        Map.of("name", "Tess", "agency", "social-care", "role", "Team manager"),
                        Map.of("name", "PC Rowan", "agency", "police", "role", "Sergeant"),
                        Map.of("name", "Dr Elm", "agency", "health", "role", "GP")));
        answers.put("informationShared", "One call to the police in May.");
        answers.put("strategyOutcome", each(run, outcomes));
        answers.put("enquiryBy", each(run, "single"));
        answers.put("decisionReason", each(run, "A bruise that nobody can explain."));
        answers.put("safeNow", each(run, "Nan stays tonight."));
        answers.put("leadProfessional", "lena.lead");
        answers.put("source", "6");
        answers.put("primaryNeed", each(run, "N1"));
        return answers;
    }

    public static Map<String, Object> enquiry(StageRun run, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(seen(run));
        answers.put("harmFirst", each(run, "A slap in March."));
        answers.put("harmWorst", each(run, "A bruise in May."));
        answers.put("harmLatest", each(run, "Shouting last week."));
        answers.put("enquiryOutcome", each(run, outcomes));
        answers.put("outcomeReason", each(run, "What the services know fits together."));
        answers.put("checksMade", "School, GP and police answered.");
        return answers;
    }

    private static Map<String, Object> seen(StageRun run) {
        return Map.of(
                "seenOn", each(run, "2026-03-03"),
                "seenAlone", each(run, "no"),
                "notAloneReason", each(run, "Wanted Nan to stay."),
                "childWords", each(run, "I like Fridays."));
    }

    public static Map<String, Object> conference(StageRun run, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(meeting(heldOn));
        answers.put("quorate", "yes");
        answers.put("childView", each(run, "Wants to stay with Mum and for the shouting to stop."));
        answers.put("conferenceOutcome", each(run, outcomes));
        answers.put("category", each(run, "EMO"));
        answers.put("decisionReason", each(run, "The harm is likely to go on without a plan."));
        answers.put("coreGroupMembers", List.of(Map.of("name", "Mum", "role", "Mother")));
        answers.put("firstCoreGroupOn", heldOn.plusDays(7).toString());
        answers.put("reviewOn", heldOn.plusDays(80).toString());
        answers.put("familyTold", "In the room, in plain words.");
        return answers;
    }

    /** Only the family and social care came. */
    public static Map<String, Object> notQuorate(StageRun run, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(conference(run, heldOn, outcomes));
        answers.put(
                "attendees",
                List.of(
                        Map.of("name", "Mum", "role", "Mother", "agency", "family", "attended", "attended"),
                        Map.of("name", "Sami", "role", "Worker", "agency", "social-care", "attended", "attended")));
        answers.put("quorate", "no");
        answers.put("adjournedReason", "Police and health did not come.");
        return answers;
    }

    public static Map<String, Object> coreGroup(
            List<Long> statements, LocalDate heldOn, LocalDate next, String outcome) {
        Map<String, Object> answers = new HashMap<>(meeting(heldOn));
        answers.put("goalProgress", progress(statements));
        answers.put("missedActions", "None.");
        answers.put("coreGroupOutcome", outcome);
        answers.put("earlyReviewReason", "Things got worse.");
        answers.put("nextMeeting", next.toString());
        return answers;
    }

    public static Map<String, Object> review(
            StageRun run, List<Long> statements, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(conference(run, heldOn, outcomes));
        answers.remove("conferenceOutcome");
        answers.put("reviewOutcome", each(run, outcomes));
        answers.put("thresholdMet", each(run, "no"));
        answers.put("thresholdReason", each(run, "Nan sleeps over and the arguing has stopped."));
        answers.put("goalProgress", progress(statements));
        return answers;
    }

    public static Map<String, Object> childInNeed(StageRun run, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(meeting(heldOn));
        answers.put("visitsPlanned", "Sami, every second week.");
        answers.put("cinOutcome", each(run, outcomes));
        answers.put("outcomeReason", "The family wants this help.");
        answers.put("nextMeeting", heldOn.plusDays(40).toString());
        return answers;
    }

    public static Map<String, Object> cinReview(
            StageRun run, List<Long> statements, LocalDate heldOn, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(meeting(heldOn));
        answers.put("goalProgress", progress(statements));
        answers.put("cinReviewOutcome", each(run, outcomes));
        answers.put("outcomeReason", "It works.");
        answers.put("nextMeeting", heldOn.plusDays(80).toString());
        return answers;
    }

    public static Map<String, Object> stepDown(LocalDate heldOn, String outcome) {
        return Map.of(
                "heldOn", heldOn.toString(),
                "leadProfessional", "lena.lead",
                "familyTold", "That Lena carries on with them.",
                "consentConfirmed", "yes",
                "passedOn", "Breakfast club and Nan are what works.",
                "stepDownOutcome", outcome);
    }

    public static Map<String, Object> acceptance(boolean accepted) {
        return Map.of(
                "authorised", accepted ? "yes" : "no",
                "returnReason", "Two families too many just now.",
                "firstContact", "On Monday, at home.");
    }

    public static Map<String, Object> authorisation(boolean authorised) {
        return Map.of(
                "managersView", "I have read it and agree with the reasons.",
                "authorised", authorised ? "yes" : "no",
                "returnReason", "The baby is not in it yet.");
    }

    public static Map<String, Object> leaving(String outcome, LocalDate leftOn, String reason) {
        return Map.of(
                "leavingOutcome",
                outcome,
                "leftOn",
                leftOn.toString(),
                "reasonCode",
                reason,
                "receivingAuthority",
                "Stockport",
                "whoTold",
                "Their new school, by phone.");
    }

    private static Map<String, Object> meeting(LocalDate heldOn) {
        List<Map<String, Object>> came = new ArrayList<>();
        came.add(Map.of("name", "Mum", "role", "Mother", "agency", "family", "attended", "attended"));
        came.add(Map.of("name", "Sami", "role", "Social worker", "agency", "social-care", "attended", "attended"));
        came.add(Map.of("name", "Ms Alder", "role", "Teacher", "agency", "education", "attended", "attended"));
        came.add(Map.of("name", "Dr Elm", "role", "GP", "agency", "health", "attended", "attended"));
        return Map.of("heldOn", heldOn.toString(), "attendees", came);
    }

    private static Map<String, Object> progress(List<Long> statements) {
        Map<String, Object> progress = new HashMap<>();
        statements.forEach(id -> progress.put("statement-" + id, "closer"));
        return progress;
    }

    private static Map<String, Object> eachList(StageRun run, List<String> codes) {
        Map<String, Object> byChild = new HashMap<>();
        run.childIds().ids().forEach(child -> byChild.put("child-" + child, codes));
        return byChild;
    }
}

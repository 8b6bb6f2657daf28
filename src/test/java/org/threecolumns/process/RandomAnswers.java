package org.threecolumns.process;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.journey.StageRun;

/** Complete answers to whatever stage is open, with the outcomes left to whoever asks. */
final class RandomAnswers {

    private static final List<String> REASONS = List.of("died", "moved", "turned-18", "into-care", "court");

    private final Walks walks;
    private final Chance chance;

    RandomAnswers(Walks walks, Chance chance) {
        this.walks = walks;
        this.chance = chance;
    }

    /** @param outcomes one of what {@link Offers} finds, for each child in the order of the run; empty where none is asked */
    Map<String, Object> to(StageRun run, Offers.Offer offer, List<String> outcomes) {
        Map<String, Object> answers = new HashMap<>(allBut(run));
        if (offer.perChild()) {
            answers.put(offer.field(), CareAnswers.each(run, outcomes.toArray(String[]::new)));
        } else if (offer.field() != null) {
            answers.put(offer.field(), outcomes.get(0));
        }
        answers.computeIfPresent(
                "nextMeeting", (key, day) -> today().plusDays(30).toString());
        answers.put("strategyToo", chance.oneIn(8) ? "yes" : "no");
        return answers;
    }

    private Map<String, Object> allBut(StageRun run) {
        String none = "";
        return switch (run.stage()) {
            case "contact" -> Answers.contact();
            case "next-step-decision" -> Answers.decision(run, none);
            case "tell-referrer" -> Answers.told();
            case "family-agreement" -> Answers.agreement(none);
            case "caf" -> Answers.caf(run, none);
            case "taf-meeting", "taf-review" -> Answers.taf(walks.openStatements(run), none);
            case "consent-decision" -> Answers.consent(none);
            case "closure" -> Answers.closure(none);
            case "step-down-authorisation" -> CareAnswers.acceptance(true);
            default ->
                run.kind() == StageRun.Kind.AUTHORISATION ? CareAnswers.authorisation(true) : ofSocialCare(run, none);
        };
    }

    private Map<String, Object> ofSocialCare(StageRun run, String none) {
        return switch (run.stage()) {
            case "referral-decision" -> CareAnswers.referral(run, none);
            case "assessment" -> CareAnswers.assessment(run, none);
            case "strategy-discussion" -> CareAnswers.strategy(run, today(), none);
            case "section-47" -> CareAnswers.enquiry(run, none);
            case "initial-conference" -> conference(CareAnswers.conference(run, weekday(), none));
            case "review-conference" -> conference(CareAnswers.review(run, walks.openStatements(run), weekday(), none));
            case "core-group" -> CareAnswers.coreGroup(walks.openStatements(run), today(), today(), none);
            case "child-in-need" -> CareAnswers.childInNeed(run, today(), none);
            case "cin-review" -> CareAnswers.cinReview(run, walks.openStatements(run), today(), none);
            case "step-down" -> CareAnswers.stepDown(today(), none);
            case "leaving" -> CareAnswers.leaving(none, today(), chance.any(REASONS));
            default -> throw new AssertionError("An unknown stage: " + run.stage());
        };
    }

    private Map<String, Object> conference(Map<String, Object> answers) {
        Map<String, Object> dated = new HashMap<>(answers);
        dated.put("firstCoreGroupOn", today().plusDays(7).toString());
        dated.put("reviewOn", today().plusDays(80).toString());
        return dated;
    }

    /** Today, or the Friday before a weekend. */
    private LocalDate weekday() {
        LocalDate day = today();
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate today() {
        return walks.kit.today();
    }
}

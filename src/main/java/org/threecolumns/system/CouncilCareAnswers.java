package org.threecolumns.system;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.threecolumns.journey.StageRun;

/** Complete answers to the stages of social care in the demo's council. */
final class CouncilCareAnswers {

    private CouncilCareAnswers() {}

    static Map<String, Object> of(StageRun run, DemoStage stage, DemoWords words, LocalDate today, String... outcomes) {
        return switch (run.stage()) {
            case "referral-decision" -> DemoCareAnswers.referral(stage, words, outcomes);
            case "assessment" -> DemoCareAnswers.assessment(stage, words, today, outcomes);
            case "strategy-discussion" -> strategy(stage, words, today, outcomes);
            case "section-47" -> DemoCareAnswers.enquiry(stage, words, today, outcomes);
            case "initial-conference" -> conference(stage, words, today, outcomes);
            case "review-conference" -> review(stage, words, today, outcomes);
            case "core-group" -> coreGroup(stage, words, today);
            case "child-in-need" -> DemoCareAnswers.childInNeed(stage, words, today, outcomes);
            case "cin-review" -> DemoCareAnswers.cinReview(stage, words, today, outcomes);
            case "step-down" -> DemoCareAnswers.stepDown(today, words);
            default -> throw new IllegalStateException("Nobody told the demo about " + run.stage());
        };
    }

    private static Map<String, Object> strategy(DemoStage stage, DemoWords words, LocalDate today, String... outcomes) {
        Map<String, Object> answers = DemoCareAnswers.strategy(stage, words, today, outcomes);
        answers.put("leadProfessional", "lena.lead");
        return answers;
    }

    private static Map<String, Object> conference(
            DemoStage stage, DemoWords words, LocalDate today, String... outcomes) {
        Map<String, Object> answers = DemoCareAnswers.conference(stage, words, today, outcomes);
        if (String.join(" ", outcomes).contains("adjourned")) {
            answers.put("quorate", "no");
            answers.put("adjournedReason", "The police could not come.");
        }
        return answers;
    }

    private static Map<String, Object> review(DemoStage stage, DemoWords words, LocalDate today, String... outcomes) {
        Map<String, Object> answers = new HashMap<>(conference(stage, words, today, outcomes));
        answers.put("reviewOutcome", answers.remove("conferenceOutcome"));
        answers.put("thresholdMet", thresholdMet(stage.each(outcomes)));
        answers.put("thresholdReason", stage.each("What was agreed is kept on most days."));
        answers.put("goalProgress", stage.eachStatement("closer"));
        return answers;
    }

    private static Map<String, Object> thresholdMet(Map<String, Object> outcomes) {
        outcomes.replaceAll((child, outcome) -> "protection-plan".equals(outcome) ? "yes" : "no");
        return outcomes;
    }

    private static Map<String, Object> coreGroup(DemoStage stage, DemoWords words, LocalDate today) {
        Map<String, Object> answers = DemoCareAnswers.coreGroup(stage, words, today);
        answers.put("earlyReviewReason", "It goes well, and the family asks for it.");
        return answers;
    }
}

package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.ChildIds;

/** What a decision opens and ends in each child's casework: referral, assessment, enquiry, plan. */
@Service
class CaseworkEffects {

    private final Casework casework;
    private final CaseworkReading reading;
    private final Referring referring;
    private final ReferralEnding ending;
    private final ConferenceEffects conferences;
    private final LeavingEffects leaving;
    private final Meetings meetings;

    CaseworkEffects(
            Casework casework,
            CaseworkReading reading,
            Referring referring,
            ReferralEnding ending,
            ConferenceEffects conferences,
            LeavingEffects leaving,
            Meetings meetings) {
        this.casework = casework;
        this.reading = reading;
        this.referring = referring;
        this.ending = ending;
        this.conferences = conferences;
        this.leaving = leaving;
        this.meetings = meetings;
    }

    /** Opened first, because what follows stands on it. */
    void before(SignedDecision decision) {
        referring.refer(decision);
        switch (decision.run().stage()) {
            case JourneyKeys.STRATEGY_STAGE -> beginEnquiries(decision);
            case JourneyKeys.ENQUIRY_STAGE -> endEnquiries(decision);
            case JourneyKeys.ASSESSMENT_STAGE -> endAssessments(decision);
            case JourneyKeys.CONFERENCE_STAGE -> conferences.initial(decision);
            case JourneyKeys.REVIEW_STAGE -> conferences.review(decision);
            case JourneyKeys.LEAVING -> leaving.after(decision);
            default -> {
                // nothing that others stand on
            }
        }
    }

    /** Help that the decision opens besides the way that each child goes. */
    Map<String, ChildIds> openBeside(SignedDecision decision) {
        Map<String, ChildIds> open = new TreeMap<>();
        if (decision.isOf(JourneyKeys.STRATEGY_STAGE)) {
            open.put("assessment", withoutAssessment(decision.on("section-47")));
        }
        return open;
    }

    void after(SignedDecision decision) {
        LocalDate on = meetings.dayOf(decision);
        switch (decision.run().stage()) {
            case JourneyKeys.CHILD_IN_NEED_STAGE ->
                forEach(decision.on("cin-review"), child -> casework.beginChildInNeedPlan(child, on));
            case JourneyKeys.STEP_DOWN_STAGE -> endPlans(decision.on("caf"), on, Plan.EndReason.STEPPED_DOWN);
            case JourneyKeys.CLOSURE_STAGE -> endPlans(decision.on("closed"), on, Plan.EndReason.CLOSED);
            default -> {
                // no plan begins or ends here
            }
        }
        ending.after(decision);
    }

    private void beginEnquiries(SignedDecision decision) {
        LocalDate heldOn = meetings.dayOf(decision);
        LocalDate conferenceDue = meetings.conferenceDue(heldOn);
        Long journey = decision.run().journeyId();
        forEach(decision.on("section-47"), child -> casework.beginEnquiry(child, journey, heldOn, conferenceDue));
    }

    private void endEnquiries(SignedDecision decision) {
        LocalDate on = meetings.dayOf(decision);
        Map<Long, String> outcomes = decision.answers().byChild("enquiryOutcome");
        forEach(decision.children(), child -> {
            String outcome = outcomes.get(child);
            return casework.endEnquiry(child, on, outcome, !JourneyKeys.CONFERENCE_STAGE.equals(outcome));
        });
    }

    private void endAssessments(SignedDecision decision) {
        LocalDate on = meetings.dayOf(decision);
        SignedAnswers answers = decision.answers();
        forEach(
                decision.children(),
                child -> casework.endAssessment(
                        child,
                        on,
                        answers.text("assessmentOutcome", child),
                        answers.date("seenOn", child),
                        "yes".equals(answers.text("seenAlone", child))));
    }

    private void endPlans(ChildIds children, LocalDate on, Plan.EndReason reason) {
        forEach(children, child -> casework.endPlan(child, on, reason, null));
    }

    private static void forEach(ChildIds children, Function<Long, List<CaseworkFault>> step) {
        CaseworkGaps.refuse(
                children.ids().stream().map(step).flatMap(Collection::stream).toList());
    }

    /** A section 47 enquiry is carried out through an assessment (Working Together, ch. 3): one that runs, or a new one. */
    private ChildIds withoutAssessment(ChildIds children) {
        return ChildIds.of(reading.ofChildren(children.ids()).values().stream()
                .filter(child -> !isAssessed(child))
                .map(ChildCasework::childId)
                .toList());
    }

    private static boolean isAssessed(ChildCasework child) {
        return child.openReferral()
                .filter(referral -> child.assessments().stream()
                        .anyMatch(a -> a.referralId().equals(referral.id())))
                .isPresent();
    }
}

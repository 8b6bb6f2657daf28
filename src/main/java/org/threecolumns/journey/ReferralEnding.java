package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.CaseworkRules;
import org.threecolumns.casework.ChildCasework;

/**
 * Closes a child's referral with the decision that ends social care for them, and never while an assessment, an enquiry, a plan
 * or another journey is open (DfE 8867, 8868). The reason is a census code: RC8 and RC9 need an assessment and nothing else (2990).
 */
@Service
class ReferralEnding {

    private static final Set<String> ENDING = Set.of("no-further-action", "not-substantiated", "closed", "caf");
    private static final String OTHER_REASON = "RC7";

    private final Casework casework;
    private final CaseworkReading reading;
    private final JourneyChildRepository travellers;
    private final SideBranches beside;
    private final Meetings meetings;

    ReferralEnding(
            Casework casework,
            CaseworkReading reading,
            JourneyChildRepository travellers,
            SideBranches beside,
            Meetings meetings) {
        this.casework = casework;
        this.reading = reading;
        this.travellers = travellers;
        this.beside = beside;
        this.meetings = meetings;
    }

    void after(SignedDecision decision) {
        LocalDate on = meetings.dayOf(decision);
        ENDING.forEach(route -> decision.on(route).ids().stream()
                .filter(child -> !travelsStill(child, decision))
                .forEach(child -> close(child, route, on, decision)));
    }

    /** On another journey, or on the main way beside which this was decided. */
    private boolean travelsStill(Long child, SignedDecision decision) {
        boolean decidedBeside = beside.isBeside(decision.run());
        return travellers.travellingInEpisode(decision.run().episodeId()).stream()
                .anyMatch(on -> on.childId().equals(child)
                        && (decidedBeside
                                || !on.journeyId().equals(decision.run().journeyId())));
    }

    private void close(Long child, String route, LocalDate on, SignedDecision decision) {
        ChildCasework of = reading.ofChild(child);
        if (of.openReferral().isPresent() && nothingRuns(of)) {
            CaseworkGaps.refuse(casework.closeReferral(child, on, reason(of, route, decision)));
        }
    }

    private String reason(ChildCasework of, String route, SignedDecision decision) {
        String given = decision.answers().text("closureReason");
        if (given != null && given.matches("RC[1-7]")) {
            return given;
        }
        String afterAssessment = "caf".equals(route) ? "RC9" : "RC8";
        boolean assessmentOnly = CaseworkRules.mayClose(of, meetings.dayOf(decision), afterAssessment)
                .isEmpty();
        return assessmentOnly ? afterAssessment : OTHER_REASON;
    }

    private static boolean nothingRuns(ChildCasework of) {
        return of.openAssessment().isEmpty()
                && of.openEnquiry().isEmpty()
                && of.openPlan().isEmpty();
    }
}

package org.threecolumns.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.casework.NewReferral;
import org.threecolumns.completeness.Gap;

/**
 * Opens the referral that everything in social care stands on: by the referral decision, by a strategy discussion that no
 * referral came before, or by another authority's plan. A referral closed at once carries nothing (DfE 8831, 8832, 4000).
 */
@Service
class Referring {

    private static final Set<String> TAKEN_ON = Set.of("assessment", "strategy-discussion", "section-47");

    private final Casework casework;
    private final Clock clock;

    Referring(Casework casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    void refer(SignedDecision decision) {
        switch (decision.run().stage()) {
            case JourneyKeys.REFERRAL_STAGE ->
                decision.answers()
                        .byChild("referralOutcome")
                        .forEach((child, outcome) -> refer(decision, child, TAKEN_ON.contains(outcome)));
            case JourneyKeys.STRATEGY_STAGE ->
                decision.answers().byChild("strategyOutcome").entrySet().stream()
                        .filter(outcome -> TAKEN_ON.contains(outcome.getValue()))
                        .forEach(outcome -> refer(decision, outcome.getKey(), true));
            case JourneyKeys.DECISION_STAGE -> transferIn(decision);
            default -> {
                // everything else comes after a referral
            }
        }
    }

    private void refer(SignedDecision decision, Long child, boolean accepted) {
        casework.refer(new NewReferral(
                decision.run().familyId(),
                child,
                decision.run().episodeId(),
                referredAt(decision),
                decision.answers().text("source"),
                decision.answers().text("primaryNeed", child),
                accepted));
    }

    /** Where a discussion was held before anything was written here, the child was referred by that day. */
    private Instant referredAt(SignedDecision decision) {
        Instant known = decision.run().clockStartedAt();
        LocalDate heldOn = decision.answers().date("heldOn");
        boolean heldBefore = heldOn != null && heldOn.isBefore(LocalDate.ofInstant(known, clock.getZone()));
        return heldBefore
                ? heldOn.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant()
                : known;
    }

    /** The other authority's plan counts here as a temporary one until our own conference has decided. */
    private void transferIn(SignedDecision decision) {
        LocalDate notified = LocalDate.ofInstant(decision.run().clockStartedAt(), clock.getZone());
        String authority = decision.answers().text("otherAuthority");
        if (!decision.on("transfer-in").isEmpty() && authority == null) {
            throw new RefusedException(List.of(
                    Gap.of("f.otherAuthority", "no-authority", "Say which council the protection plan comes from")));
        }
        List<CaseworkFault> faults = new ArrayList<>();
        decision.on("transfer-in").ids().forEach(child -> {
            refer(decision, child, true);
            faults.addAll(casework.beginTemporaryPlan(child, notified, authority));
        });
        CaseworkGaps.refuse(faults);
    }
}

package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.MapHandover;

/** What a conference decides for each child: a plan with its category, going on with it, ending it, or nothing yet. */
@Service
class ConferenceEffects {

    static final String PLAN = "protection-plan";
    static final String ADJOURNED = "adjourned";

    private final Casework casework;
    private final CaseworkReading reading;
    private final MapHandover handover;
    private final Meetings meetings;

    ConferenceEffects(Casework casework, CaseworkReading reading, MapHandover handover, Meetings meetings) {
        this.casework = casework;
        this.reading = reading;
        this.handover = handover;
        this.meetings = meetings;
    }

    void initial(SignedDecision decision) {
        ChildIds decided = decision.children().without(decision.on(ADJOURNED));
        Conference conference = meetings.conference(decision, kindOf(decision), decided.isEmpty());
        List<CaseworkFault> faults = new ArrayList<>();
        for (Long child : decision.on(PLAN).ids()) {
            faults.addAll(casework.beginProtectionPlan(child, conference, category(decision, child)));
        }
        for (Long child : temporary(decided.without(decision.on(PLAN))).ids()) {
            faults.addAll(casework.endPlan(child, conference.heldOn(), Plan.EndReason.CLOSED, null));
        }
        CaseworkGaps.refuse(faults);
        if (!decision.on(PLAN).isEmpty()) {
            handover.toProtection(decision.run().familyId(), decision.on(PLAN));
        }
    }

    void review(SignedDecision decision) {
        Map<Long, String> outcomes = decision.answers().byChild(JourneyKeys.REVIEW_OUTCOME);
        boolean adjourned = outcomes.values().stream().allMatch(ADJOURNED::equals);
        Conference conference = meetings.conference(decision, Conference.Kind.REVIEW, adjourned);
        List<CaseworkFault> faults = new ArrayList<>();
        outcomes.forEach((child, outcome) -> {
            if (PLAN.equals(outcome)) {
                faults.addAll(casework.reviewed(child, conference, category(decision, child)));
            } else if (!ADJOURNED.equals(outcome)) {
                faults.addAll(casework.endPlan(child, conference.heldOn(), Plan.EndReason.REVIEW, conference));
            }
        });
        CaseworkGaps.refuse(faults);
    }

    private Conference.Kind kindOf(SignedDecision decision) {
        return temporary(decision.children()).isEmpty() ? Conference.Kind.INITIAL : Conference.Kind.TRANSFER_IN;
    }

    private ChildIds temporary(ChildIds children) {
        return ChildIds.of(reading.ofChildren(children.ids()).values().stream()
                .filter(child -> child.openPlan()
                        .filter(plan -> plan.kind() == Plan.Kind.TEMPORARY)
                        .isPresent())
                .map(child -> child.childId())
                .toList());
    }

    private static Plan.Category category(SignedDecision decision, Long child) {
        String code = decision.answers().text("category", child);
        return code == null ? null : Plan.Category.valueOf(code);
    }
}

package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.Conference;
import org.threecolumns.completeness.Gap;
import org.threecolumns.timeliness.Deadlines;

/** The days that meetings were held on, and conferences as casework keeps them. */
@Component
class Meetings {

    private final Casework casework;
    private final Deadlines deadlines;
    private final Clock clock;

    Meetings(Casework casework, Deadlines deadlines, Clock clock) {
        this.casework = casework;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The day a meeting was held, as its form says; of anything else, today. */
    LocalDate dayOf(SignedDecision decision) {
        LocalDate heldOn = decision.answers().date("heldOn");
        return heldOn == null ? LocalDate.now(clock) : heldOn;
    }

    /** The last day in time for an initial conference after a strategy discussion. */
    LocalDate conferenceDue(LocalDate strategyOn) {
        return deadlines
                .due(
                        JourneyKeys.CONFERENCE_STAGE,
                        strategyOn
                                .atTime(LocalTime.NOON)
                                .atZone(clock.getZone())
                                .toInstant())
                .dueOn();
    }

    Conference conference(SignedDecision decision, Conference.Kind kind, boolean adjourned) {
        return casework.holdConference(
                        decision.run().familyId(),
                        decision.run().journeyId(),
                        decision.children(),
                        kind,
                        dayOf(decision),
                        decision.answers().isYes("quorate"),
                        adjourned)
                .orElseThrow(() -> new RefusedException(
                        List.of(Gap.of("f.heldOn", "weekend", "A conference is never held at a weekend"))));
    }
}

package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.Departure;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Departures;

/** A manager has confirmed that children left us, or found that they stay. */
@Service
class LeavingEffects {

    private final Departures departures;
    private final Casework casework;

    LeavingEffects(Departures departures, Casework casework) {
        this.departures = departures;
        this.casework = casework;
    }

    void after(SignedDecision decision) {
        Departure departure = departureOf(decision);
        boolean left = "left".equals(decision.routes().main());
        departures.confirm(departure.id(), left ? Departure.Outcome.LEFT : Departure.Outcome.STAYS);
        if (left) {
            LocalDate on = decision.answers().date("leftOn");
            DepartureReason reason =
                    DepartureReason.of(decision.answers().text("reasonCode")).orElse(departure.reason());
            decision.children().ids().forEach(child -> casework.leave(child, on, reason));
        }
    }

    /** What was said of exactly these children; or of more of them, where some have left meanwhile by what was said elsewhere. */
    private Departure departureOf(SignedDecision decision) {
        return departures.ofEpisode(decision.run().episodeId()).stream()
                .filter(d -> !d.isConfirmed()
                        && d.childIds().ids().containsAll(decision.children().ids()))
                .min(Comparator.comparing(d -> d.childIds().ids().size()))
                .orElseThrow(() -> new IllegalStateException("Nobody said that these children leave"));
    }
}

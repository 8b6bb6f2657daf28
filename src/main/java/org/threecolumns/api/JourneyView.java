package org.threecolumns.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyChild;
import org.threecolumns.journey.RecordingDebt;

/** Where a family stands with us, as the caller may see it. */
record JourneyView(
        List<EpisodeView> episodes,
        List<ChildPlace> children,
        List<StageRow> openStages,
        List<ActView> actsNow,
        List<DebtView> debts) {

    record EpisodeView(
            Long id,
            String reference,
            Instant openedAt,
            Instant closedAt,
            String closedBecause,
            List<TravelView> journeys) {}

    record TravelView(Long id, String entry, Instant openedAt, Instant endedAt, List<TravellerView> children) {

        static TravelView of(Journey j, List<TravellerView> children) {
            return new TravelView(j.id(), j.entry(), j.openedAt(), j.endedAt(), children);
        }
    }

    record TravellerView(Long childId, Instant joinedAt, Instant leftAt, String outcome) {

        static TravellerView of(JourneyChild c, boolean statutory) {
            String outcome = Statutory.isAbout(c.outcome()) && !statutory ? null : c.outcome();
            return new TravellerView(c.childId(), c.joinedAt(), c.leftAt(), outcome);
        }
    }

    /** A child with the open stages that are about them. */
    record ChildPlace(Long childId, String name, List<Long> openStageIds) {}

    record ActView(Long id, List<Long> childIds, String why, Instant actedAt, String actedBy, boolean begun) {

        /** @param begun whether the engine has followed */
        static ActView of(ActNow act, boolean begun) {
            return new ActView(act.id(), act.childIds().ids(), act.why(), act.actedAt(), act.actedBy(), begun);
        }
    }

    /** What was done at once and is still to be written up, or how that was settled. */
    record DebtView(
            Long id,
            Long actNowId,
            String owner,
            LocalDate dueOn,
            Instant settledAt,
            String settledBy,
            RecordingDebt.How settledHow,
            String reason) {

        static DebtView of(RecordingDebt d) {
            return new DebtView(
                    d.id(),
                    d.actNowId(),
                    d.owner(),
                    d.dueOn(),
                    d.settledAt(),
                    d.settledBy(),
                    d.settledHow(),
                    d.reason());
        }
    }
}

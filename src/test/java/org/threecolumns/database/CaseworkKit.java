package org.threecolumns.database;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.casework.ConferenceRequests;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Departures;
import org.threecolumns.casework.NewReferral;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.JourneyKit;

/** Children of an invented family, and what happens to them with social care, each step in a transaction of its own. */
@TestComponent
class CaseworkKit {

    private final JourneyKit journeys;
    private final Casework casework;
    private final CaseworkReading reading;
    private final Visits visits;
    private final ConferenceRequests requests;
    private final Departures departures;
    private final Checkpoints checkpoints;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CaseworkKit(
            JourneyKit journeys,
            Casework casework,
            CaseworkReading reading,
            Visits visits,
            ConferenceRequests requests,
            Departures departures,
            Checkpoints checkpoints,
            TransactionTemplate transactions,
            Clock clock) {
        this.journeys = journeys;
        this.casework = casework;
        this.reading = reading;
        this.visits = visits;
        this.requests = requests;
        this.departures = departures;
        this.checkpoints = checkpoints;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A child whose family has just been told of to the front door. */
    record Someone(long family, long episode, long child) {

        ChildIds ids() {
            return ChildIds.of(child);
        }
    }

    Someone someone() {
        return of(journeys.firstContact("Hazel"));
    }

    static Someone of(Contact contact) {
        return new Someone(
                contact.familyId(),
                contact.episodeId(),
                contact.childIds().ids().get(0));
    }

    /** Reads a list to its end, each page with what the one before it says comes next. */
    static <T> List<T> allPages(Function<CasePage.After, CasePage<T>> list) {
        List<T> all = new ArrayList<>();
        CasePage.After after = CasePage.After.EARLIEST;
        while (after != null) {
            CasePage<T> page = list.apply(after);
            all.addAll(page.rows());
            after = page.next();
        }
        return all;
    }

    <T> T writes(Function<Casework, T> step) {
        return transactions.execute(status -> step.apply(casework));
    }

    ChildCasework read(Someone who) {
        return reading.ofChild(who.child());
    }

    void refer(Someone who, LocalDate on, boolean accepted) {
        refer(who, on, "6", "N1", accepted);
    }

    void refer(Someone who, LocalDate on, String source, String need, boolean accepted) {
        NewReferral referral = new NewReferral(
                who.family(),
                who.child(),
                who.episode(),
                on.atTime(9, 0).atZone(clock.getZone()).toInstant(),
                source,
                need,
                accepted);
        transactions.executeWithoutResult(status -> casework.refer(referral));
    }

    Conference confer(Someone who, Conference.Kind kind, LocalDate on) {
        return writes(c -> c.holdConference(who.family(), null, who.ids(), kind, on, true, false))
                .orElseThrow();
    }

    Conference adjourn(Someone who, Conference.Kind kind, LocalDate on) {
        return writes(c -> c.holdConference(who.family(), null, who.ids(), kind, on, false, true))
                .orElseThrow();
    }

    List<CaseworkFault> leaves(Someone who, LocalDate on, DepartureReason reason) {
        transactions.executeWithoutResult(status -> casework.leave(who.child(), on, reason));
        return List.of();
    }

    /** A child who has left a row in every table of this module, on an episode with an open stage. */
    void withEverything(Contact contact, StageRun run) {
        Someone who = of(contact);
        LocalDate day = LocalDate.now(clock);
        refer(who, day, true);
        writes(c -> c.beginAssessment(who.child(), run.journeyId(), day));
        writes(c -> c.beginEnquiry(who.child(), run.journeyId(), day, day.plusWeeks(3)));
        writes(c -> c.beginProtectionPlan(who.child(), confer(who, Conference.Kind.INITIAL, day), Plan.Category.NEG));
        writes(c -> c.reviewed(who.child(), confer(who, Conference.Kind.REVIEW, day.plusDays(1)), null));
        visits.record(
                new VisitInput(who.family(), who.child(), day, "Sol Worker", true, true, null, "Playing."),
                "sol.socialworker");
        requests.ask(
                new ConferenceRequestInput(who.family(), who.ids(), "Health", "Dr Elm", "Not gaining weight."),
                "sol.socialworker");
        departures.say(
                new DepartureInput(who.family(), who.ids(), DepartureReason.MOVED, "To Leeds.", day),
                "sol.socialworker");
        checkpoints.open(who.family(), who.episode(), run.id(), "assessment-checkpoint-1", day);
    }
}

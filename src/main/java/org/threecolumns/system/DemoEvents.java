package org.threecolumns.system;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.People;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.LeavingService;
import org.threecolumns.journey.Onward;

/** What happens to a demo family beside its stages. */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoEvents {

    private final ActNowService acts;
    private final LeavingService leaving;
    private final Visits visits;
    private final Onward onward;
    private final People people;
    private final Clock clock;

    DemoEvents(ActNowService acts, LeavingService leaving, Visits visits, Onward onward, People people, Clock clock) {
        this.acts = acts;
        this.leaving = leaving;
        this.visits = visits;
        this.onward = onward;
        this.people = people;
        this.clock = clock;
    }

    void actNow(Contact contact, String why, String username) {
        acts.act(contact.familyId(), contact.childIds(), contact.childIds(), why, username);
        onward.goOn(contact.episodeId());
    }

    /** Somebody says that the children have moved away; a manager has still to confirm it. */
    void saidToHaveMoved(Contact contact, String words) {
        DepartureInput said = new DepartureInput(
                contact.familyId(), contact.childIds(), DepartureReason.MOVED, words, LocalDate.now(clock));
        accepted(leaving.say(contact.episodeId(), said, "sami.social"));
        onward.goOn(contact.episodeId());
    }

    void visited(Contact contact, ChildIds children, String note) {
        for (Long child : children.ids()) {
            VisitInput visit = new VisitInput(
                    contact.familyId(), child, LocalDate.now(clock), "Sami Yusuf", true, true, null, note);
            accepted(visits.record(visit, "sami.social"));
        }
    }

    void named(Contact contact, String name, String relation) {
        accepted(people.add(contact.familyId(), name, relation));
    }

    private static void accepted(Collection<?> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }
}

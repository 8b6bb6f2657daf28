package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.Departure;
import org.threecolumns.casework.DepartureRepository;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.StageRun;

/** The words that a stage is there for: nobody decides on a contact, or on whether children leave us, without having read them. */
@Component
class WhatWasTold {

    private final ContactRepository contacts;
    private final DepartureRepository departures;
    private final Clock clock;

    WhatWasTold(ContactRepository contacts, DepartureRepository departures, Clock clock) {
        this.contacts = contacts;
        this.departures = departures;
        this.clock = clock;
    }

    /** @param caller null where the words themselves say who told us */
    record Told(String caller, String words, String received) {}

    /** Null where nobody told anything. */
    Told before(StageRun run) {
        if (JourneyKeys.LEAVING.equals(run.stage())) {
            return departures.findByEpisodeIdOrderById(run.episodeId()).stream()
                    .filter(d -> run.childIds().ids().containsAll(d.childIds().ids()))
                    .reduce((earlier, later) -> later)
                    .map(WhatWasTold::told)
                    .orElse(null);
        }
        return run.contactId() == null
                ? null
                : contacts.findById(run.contactId()).map(this::told).orElse(null);
    }

    private static Told told(Departure departure) {
        return new Told(null, departure.words(), departure.saidOn().format(PlainDates.LONG));
    }

    private Told told(Contact contact) {
        LocalDate received = LocalDate.ofInstant(contact.receivedAt(), clock.getZone());
        return new Told(contact.caller(), contact.words(), received.format(PlainDates.LONG));
    }
}

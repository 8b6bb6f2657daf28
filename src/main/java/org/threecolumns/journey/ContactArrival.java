package org.threecolumns.journey;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;

/** Lets a recorded contact open the episode's first journey, or enter a journey that is open. */
@Service
public class ContactArrival {

    private final JourneyEngine engine;
    private final JourneyRepository journeys;
    private final RecordChain chain;

    ContactArrival(JourneyEngine engine, JourneyRepository journeys, RecordChain chain) {
        this.engine = engine;
        this.journeys = journeys;
        this.chain = chain;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(Episode episode, Contact contact) {
        List<Journey> open = journeys.openOfEpisode(episode.id()).stream()
                .filter(j -> j.processInstanceId() != null)
                .toList();
        if (contact.kind() != Contact.Kind.FURTHER) {
            chain.open(episode.id());
        }
        if (open.isEmpty()) {
            engine.begin(episode, contact);
        } else {
            engine.enter(open.get(0), contact);
        }
    }
}

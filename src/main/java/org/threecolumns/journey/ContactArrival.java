package org.threecolumns.journey;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;

/** Lets a recorded contact enter the journey that carries help already, or begin one at the front door. */
@Service
public class ContactArrival {

    private final JourneyEngine engine;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final RecordChain chain;

    ContactArrival(
            JourneyEngine engine, JourneyRepository journeys, JourneyChildRepository travellers, RecordChain chain) {
        this.engine = engine;
        this.journeys = journeys;
        this.travellers = travellers;
        this.chain = chain;
    }

    /** Registers an episode that a contact has just opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(Episode episode) {
        chain.open(episode.id());
    }

    /** Whether children are still on their way in this episode, so that a contact would enter it beside them. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(Episode episode) {
        return underWay(episode).isPresent();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(Episode episode, Contact contact) {
        underWay(episode)
                .ifPresentOrElse(journey -> engine.enter(journey, contact), () -> engine.begin(episode, contact));
    }

    /** The oldest journey that still carries children; one with nothing but a telling or a discussion left carries none. */
    private Optional<Journey> underWay(Episode episode) {
        return journeys.openOfEpisode(episode.id()).stream()
                .filter(j -> j.processInstanceId() != null
                        && !travellers.travelling(j.id()).isEmpty())
                .findFirst();
    }
}

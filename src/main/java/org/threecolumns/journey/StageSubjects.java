package org.threecolumns.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Departure;
import org.threecolumns.casework.DepartureRepository;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;

/** Works out whom a stage is about and from when its clock runs: an act now, a contact, a departure, or the children of the journey. */
@Service
class StageSubjects {

    private final ContactRepository contacts;
    private final ActNowRepository actsNow;
    private final DepartureRepository departures;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final StepUpContacts stepUps;
    private final ClockStarts starts;
    private final StillDue stillDue;

    StageSubjects(
            ContactRepository contacts,
            ActNowRepository actsNow,
            DepartureRepository departures,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            StepUpContacts stepUps,
            ClockStarts starts,
            StillDue stillDue) {
        this.contacts = contacts;
        this.actsNow = actsNow;
        this.departures = departures;
        this.travellers = travellers;
        this.runs = runs;
        this.stepUps = stepUps;
        this.starts = starts;
        this.stillDue = stillDue;
    }

    record Subject(ChildIds children, Long contactId, Long actNowId) {}

    Subject of(ExecutionEntity execution, Journey journey, String stage) {
        Optional<ActNow> act = actNow(execution);
        if (act.isPresent()) {
            return new Subject(act.get().childIds(), null, act.get().id());
        }
        Optional<Departure> departure = departure(execution);
        if (departure.isPresent()) {
            return new Subject(departure.get().childIds(), null, null);
        }
        ChildIds travelling = travelling(journey);
        Contact contact = contactOf(execution, journey, stage, travelling);
        boolean ofContact = contact != null && Way.of(stage) == Way.FRONT_DOOR;
        ChildIds children = ofContact ? contact.childIds() : stillDue.of(travelling, journey, stage);
        return new Subject(children, contact == null ? null : contact.id(), null);
    }

    /** Without opening anything, as timers ask before the stage run exists. */
    ClockStarts.Start clockStart(ExecutionEntity execution, Journey journey, String stage) {
        Optional<Instant> cause = actNow(execution)
                .map(ActNow::actedAt)
                .or(() -> departure(execution).map(Departure::recordedAt))
                .or(() -> received(execution, stage));
        return cause.map(at -> new ClockStarts.Start(stage, at))
                .orElseGet(() -> starts.of(journey, stage, travelling(journey)));
    }

    private Optional<Instant> received(ExecutionEntity execution, String stage) {
        boolean contactStage = JourneyKeys.CONTACT_STAGE.equals(stage);
        return execution.getVariable(JourneyKeys.CONTACT_ID) instanceof Long id
                        && (JourneyKeys.DECISION_STAGE.equals(stage)
                                || contactStage && runs.countOfContact(id, stage) == 0)
                ? contacts.findById(id).map(Contact::receivedAt)
                : Optional.empty();
    }

    private Optional<ActNow> actNow(ExecutionEntity execution) {
        return execution.getVariable(JourneyKeys.ACT_NOW_ID) instanceof Long id
                ? actsNow.findById(id)
                : Optional.empty();
    }

    private Optional<Departure> departure(ExecutionEntity execution) {
        return execution.getVariable(JourneyKeys.LEAVING_ID) instanceof Long id
                ? departures.findById(id)
                : Optional.empty();
    }

    private ChildIds travelling(Journey journey) {
        return ChildIds.of(travellers.travelling(journey.id()).stream()
                .map(JourneyChild::childId)
                .toList());
    }

    private Contact contactOf(ExecutionEntity execution, Journey journey, String stage, ChildIds travelling) {
        Contact contact = execution.getVariable(JourneyKeys.CONTACT_ID) instanceof Long id
                ? contacts.findById(id).orElseThrow()
                : null;
        boolean isFirst = contact != null && runs.countOfContact(contact.id(), JourneyKeys.CONTACT_STAGE) == 0;
        if (!JourneyKeys.CONTACT_STAGE.equals(stage) || isFirst) {
            return contact;
        }
        Contact stepUp = stepUps.make(journey, contact == null ? firstOf(journey) : contact, travelling);
        execution.setVariable(JourneyKeys.CONTACT_ID, stepUp.id());
        return stepUp;
    }

    /** A journey of children who parted from another one carries no contact; the one that opened the episode is theirs. */
    private Contact firstOf(Journey journey) {
        List<Contact> ofFamily = contacts.findByFamilyIdOrderByReceivedAtDesc(journey.familyId());
        return ofFamily.stream()
                .filter(c -> c.episodeId().equals(journey.episodeId()))
                .reduce((later, earlier) -> earlier)
                .orElseThrow();
    }
}

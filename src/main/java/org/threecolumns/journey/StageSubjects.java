package org.threecolumns.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Service;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;

/** Works out whom a stage is about and from when its clock runs: an act now, a contact, or the children of the journey. */
@Service
class StageSubjects {

    private final ContactRepository contacts;
    private final ActNowRepository actsNow;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final StepUpContacts stepUps;
    private final Clock clock;

    StageSubjects(
            ContactRepository contacts,
            ActNowRepository actsNow,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            StageRecordRepository records,
            StepUpContacts stepUps,
            Clock clock) {
        this.contacts = contacts;
        this.actsNow = actsNow;
        this.travellers = travellers;
        this.runs = runs;
        this.records = records;
        this.stepUps = stepUps;
        this.clock = clock;
    }

    record Subject(ChildIds children, Long contactId, Long actNowId, Instant clockStartedAt) {}

    Subject of(ExecutionEntity execution, Journey journey, String stage) {
        if (execution.getVariable(JourneyKeys.ACT_NOW_ID) instanceof Long id) {
            ActNow act = actsNow.findById(id).orElseThrow();
            return new Subject(act.childIds(), null, id, act.actedAt());
        }
        ChildIds travelling = ChildIds.of(travellers.travelling(journey.id()).stream()
                .map(JourneyChild::childId)
                .toList());
        Contact contact = contactOf(execution, journey, stage, travelling);
        if (contact != null && JourneyKeys.TELL_REFERRER.equals(stage)) {
            return new Subject(contact.childIds(), contact.id(), null, clock.instant());
        }
        boolean atFrontDoor =
                List.of(JourneyKeys.CONTACT_STAGE, JourneyKeys.DECISION_STAGE).contains(stage);
        if (contact == null || !(atFrontDoor || contact.kind() == Contact.Kind.FURTHER)) {
            return new Subject(travelling, contact == null ? null : contact.id(), null, clock.instant());
        }
        return atFrontDoor
                ? new Subject(contact.childIds(), contact.id(), null, contact.receivedAt())
                : new Subject(routed(contact), contact.id(), null, clock.instant());
    }

    /** The same start as {@link #of}, without opening anything: timers ask before the stage run exists. */
    Instant clockStart(ExecutionEntity execution, Journey journey, String stage) {
        if (execution.getVariable(JourneyKeys.ACT_NOW_ID) instanceof Long id) {
            return actsNow.findById(id).orElseThrow().actedAt();
        }
        boolean ofContact = JourneyKeys.CONTACT_STAGE.equals(stage) || JourneyKeys.DECISION_STAGE.equals(stage);
        boolean again = ofContact
                && execution.getVariable(JourneyKeys.CONTACT_ID) instanceof Long id
                && JourneyKeys.CONTACT_STAGE.equals(stage)
                && runs.countOfContact(id, stage) > 0;
        return ofContact && !again && execution.getVariable(JourneyKeys.CONTACT_ID) instanceof Long contactId
                ? contacts.findById(contactId).orElseThrow().receivedAt()
                : clock.instant();
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
        return contacts.findByFamilyIdOrderByReceivedAtDesc(journey.familyId()).stream()
                .filter(c -> c.episodeId().equals(journey.episodeId()))
                .reduce((later, earlier) -> earlier)
                .orElseThrow();
    }

    /** After a further contact, what follows is about those children whose decision leads there. */
    private ChildIds routed(Contact contact) {
        return records.latestOfContact(contact.id(), JourneyKeys.DECISION_STAGE)
                .map(StageRecord::routeChildIds)
                .orElse(contact.childIds());
    }
}

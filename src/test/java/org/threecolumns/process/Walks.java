package org.threecolumns.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.ConferenceAsking;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.JoiningJourneys;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.LeavingService;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Statement;

/** Starts a family on its way, and lends each {@link Walk} the services of the product. */
@TestComponent
public class Walks {

    final JourneyKit kit;
    final ActNowService actNow;
    final ConsentService consent;
    final CaseworkReading casework;
    final LeavingService leaving;
    final ConferenceAsking conferences;
    final JoiningJourneys joining;
    private final ChildRepository children;
    private final JourneyRepository journeys;
    private final MapReading maps;
    private final ProcessEngine engine;
    private final RuntimeService runtime;

    Walks(
            JourneyKit kit,
            ActNowService actNow,
            ConsentService consent,
            CaseworkReading casework,
            LeavingService leaving,
            ConferenceAsking conferences,
            JoiningJourneys joining,
            ChildRepository children,
            JourneyRepository journeys,
            MapReading maps,
            ProcessEngine engine) {
        this.kit = kit;
        this.actNow = actNow;
        this.consent = consent;
        this.casework = casework;
        this.leaving = leaving;
        this.conferences = conferences;
        this.joining = joining;
        this.children = children;
        this.journeys = journeys;
        this.maps = maps;
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
    }

    /** A first contact about children with these given names. */
    Walk begin(String... givenNames) {
        return from(kit.firstContact(givenNames));
    }

    /** A first contact about one child whose age is known in another way than by birth date. */
    Walk expecting(NewChild child) {
        return from(kit.record(new ContactInput(
                null, null, List.of(), List.of(child), "Midwife", "Worried about the baby.", null, kit.search())));
    }

    /** The way that a contact opens; for a family known before, its next episode. */
    Walk from(Contact contact) {
        BpmnAwareTests.init(engine);
        return new Walk(this, contact);
    }

    ChildIds children(long familyId) {
        return ChildIds.of(children.ofFamily(familyId).stream().map(Child::id).toList());
    }

    /** The statements that the form of a stage asks about. */
    List<Long> openStatements(StageRun run) {
        boolean statutory = run.tier().isStatutoryServices();
        return maps.read(run.familyId(), statutory).about(run.childIds()).activeStatements().stream()
                .map(Statement::id)
                .toList();
    }

    ProcessInstance instance(String processInstanceId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
    }

    boolean isOnMainWay(StageRun run) {
        return journeys.findById(run.journeyId())
                .orElseThrow()
                .processInstanceId()
                .equals(run.scopeInstanceId());
    }

    void cancel(ProcessInstance instance) {
        runtime.deleteProcessInstance(instance.getId(), "Opened by mistake");
    }

    /** The instances of the journeys of an episode that are under way now, oldest first. */
    List<ProcessInstance> journeys(long episodeId) {
        return journeys.openOfEpisode(episodeId).stream()
                .map(j -> instance(j.processInstanceId()))
                .toList();
    }
}

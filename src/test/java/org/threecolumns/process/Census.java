package org.threecolumns.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.ActNowRepository;
import org.threecolumns.journey.Faults;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyChild;
import org.threecolumns.journey.JourneyChildRepository;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Counts the children of an open episode: who is held by an open stage, who stands in the list of faults, and who is lost. */
@TestComponent
public class Census {

    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final ContactRepository contacts;
    private final ActNowRepository acts;
    private final RecordingDebtRepository debts;
    private final FamilyRepository families;
    private final Faults faults;
    private final TaskService tasks;

    Census(
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            StageRecordRepository records,
            ContactRepository contacts,
            ActNowRepository acts,
            RecordingDebtRepository debts,
            FamilyRepository families,
            Faults faults,
            TaskService tasks) {
        this.journeys = journeys;
        this.travellers = travellers;
        this.runs = runs;
        this.records = records;
        this.contacts = contacts;
        this.acts = acts;
        this.debts = debts;
        this.families = families;
        this.faults = faults;
        this.tasks = tasks;
    }

    /** In words, whoever is neither held nor visibly at fault. Faults are only asked for where somebody is not held. */
    List<String> lost(Episode episode) {
        List<StageRun> open = runs.openOfEpisode(episode.id());
        return lost(episode, open, List.of()).isEmpty() ? List.of() : lost(episode, open, faultsOf(episode.familyId()));
    }

    private List<String> lost(Episode episode, List<StageRun> open, List<Faults.Fault> seen) {
        List<String> lost = new ArrayList<>();
        Set<Long> visible = seen.stream().map(Faults.Fault::childId).collect(Collectors.toSet());
        open.stream().filter(run -> !isInSomebodysHands(run)).forEach(run -> lost.add("nobody has " + run.stage()));
        lost.addAll(travellingWithoutStage(episode, visible, open));
        lost.addAll(unheard(episode, visible, open));
        if (seen.isEmpty() && !isSomebodysWork(episode, open)) {
            lost.add("the episode is open and nobody has anything to do");
        }
        acts.findByEpisodeIdOrderById(episode.id()).stream()
                .filter(act -> act.begunAt() == null
                        && !visible.containsAll(act.childIds().ids()))
                .forEach(act -> lost.add("act now " + act.id() + " was not followed"));
        return lost;
    }

    private boolean isSomebodysWork(Episode episode, List<StageRun> open) {
        return !open.isEmpty() || !debts.openOfEpisode(episode.id()).isEmpty();
    }

    private List<String> travellingWithoutStage(Episode episode, Set<Long> visible, List<StageRun> open) {
        List<String> lost = new ArrayList<>();
        for (Journey journey : journeys.findByEpisodeIdOrderById(episode.id())) {
            travellers.travelling(journey.id()).stream()
                    .map(JourneyChild::childId)
                    .filter(child -> !visible.contains(child))
                    .filter(child -> open.stream().noneMatch(run -> holds(run, journey, child)))
                    .forEach(
                            child -> lost.add("child " + child + " travels on J-" + journey.id() + " without a stage"));
        }
        return lost;
    }

    /** What a closed episode must no longer have. */
    List<String> leftOver(Episode episode) {
        List<String> left = new ArrayList<>();
        runs.openOfEpisode(episode.id()).forEach(run -> left.add("open " + run.stage()));
        journeys.openOfEpisode(episode.id()).forEach(journey -> left.add("open J-" + journey.id()));
        debts.openOfEpisode(episode.id()).forEach(debt -> left.add("open debt " + debt.id()));
        travellers.travellingInEpisode(episode.id()).forEach(child -> left.add("traveller " + child.childId()));
        return left;
    }

    /** Children whom the administrators' page shows, and null where it shows a whole journey of the family. */
    Set<Long> atFault(long familyId) {
        return faultsOf(familyId).stream().map(Faults.Fault::childId).collect(Collectors.toSet());
    }

    private List<Faults.Fault> faultsOf(long familyId) {
        String reference = families.findById(familyId).orElseThrow().reference();
        return faults.all().stream()
                .filter(fault -> reference.equals(fault.familyReference()))
                .toList();
    }

    private boolean isInSomebodysHands(StageRun run) {
        boolean somebody = run.assignee() != null || !run.candidateGroups().isBlank();
        return somebody
                && run.dueOn() != null
                && tasks.createTaskQuery().taskId(run.taskId()).count() == 1;
    }

    /** Telling the referrer holds nobody, and what runs beside the journey does not hold its plan. */
    private static boolean holds(StageRun run, Journey journey, Long child) {
        return run.scopeInstanceId().equals(journey.processInstanceId())
                && run.childIds().contains(child)
                && !"tell-referrer".equals(run.stage());
    }

    /** A contact is heard by its own decision or by that of a later contact, or when a later signature ends the child's way. */
    private List<String> unheard(Episode episode, Set<Long> visible, List<StageRun> open) {
        List<String> lost = new ArrayList<>();
        List<Contact> here = contacts.findByFamilyIdOrderByReceivedAtDesc(episode.familyId()).stream()
                .filter(contact -> contact.episodeId().equals(episode.id()))
                .toList();
        for (Contact contact : here) {
            contact.childIds().ids().stream()
                    .filter(child -> !visible.contains(child))
                    .filter(child ->
                            open.stream().noneMatch(run -> run.childIds().contains(child)))
                    .filter(child -> here.stream().noneMatch(later -> isHeard(later, contact, child)))
                    .filter(child -> !hasLeft(episode, child))
                    .forEach(child -> lost.add("contact " + contact.id() + " about child " + child + " is not heard"));
        }
        return lost;
    }

    private boolean hasLeft(Episode episode, Long child) {
        return journeys.findByEpisodeIdOrderById(episode.id()).stream()
                .flatMap(journey -> travellers.everOn(journey.id()).stream())
                .anyMatch(way ->
                        way.childId().equals(child) && way.leftAt() != null && !"taken-on".equals(way.outcome()));
    }

    private boolean isHeard(Contact later, Contact contact, Long child) {
        return later.id() >= contact.id()
                && later.childIds().contains(child)
                && records.latestOfContact(later.id(), "next-step-decision").isPresent();
    }
}

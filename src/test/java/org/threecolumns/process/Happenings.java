package org.threecolumns.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.Episode;
import org.threecolumns.family.FamilyRegister;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.timeliness.MovableClock;

/** All that can happen to a family, for {@link RandomFamily} to choose from. */
@TestComponent
public class Happenings {

    final JourneyKit kit;
    final Walks walks;
    final FamilyRegister register;
    final StageRunRepository runs;
    final JourneyRepository journeys;
    final DebtService debts;
    final RecordingDebtRepository owed;
    final CaseAccess access;
    final BrokenSteps steps;
    final MovableClock clock;
    final Offers offers;
    final MapFilling filling;
    final FamilyHappenings families;
    final CareHappenings care;
    private final RuntimeService runtime;
    private final ManagementService management;

    /** Why steps failed, the latest last. */
    final List<String> failures = new ArrayList<>();

    Happenings(
            JourneyKit kit,
            Walks walks,
            FamilyRegister register,
            StageRunRepository runs,
            JourneyRepository journeys,
            DebtService debts,
            RecordingDebtRepository owed,
            CaseAccess access,
            BrokenSteps steps,
            MovableClock clock,
            Offers offers,
            MapFilling filling,
            FamilyHappenings families,
            CareHappenings care,
            RuntimeService runtime,
            ManagementService management) {
        this.kit = kit;
        this.walks = walks;
        this.register = register;
        this.runs = runs;
        this.journeys = journeys;
        this.debts = debts;
        this.owed = owed;
        this.access = access;
        this.steps = steps;
        this.clock = clock;
        this.offers = offers;
        this.filling = filling;
        this.families = families;
        this.care = care;
        this.runtime = runtime;
        this.management = management;
    }

    /** The journeys of an episode that are under way, and the models that they have called. */
    List<String> instances(long episodeId) {
        return journeys.openOfEpisode(episodeId).stream()
                .filter(j -> j.processInstanceId() != null)
                .flatMap(j ->
                        runtime
                                .createProcessInstanceQuery()
                                .rootProcessInstanceId(j.processInstanceId())
                                .list()
                                .stream())
                .sorted(Comparator.comparing(ProcessInstance::getProcessDefinitionId))
                .map(ProcessInstance::getId)
                .toList();
    }

    /** @return how many reminders and checkpoints of this episode came because they are due */
    int remind(long episodeId) {
        Date now = Date.from(clock.instant());
        int came = 0;
        for (String instance : instances(episodeId)) {
            List<Job> due = management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .timers()
                    .duedateLowerThan(now)
                    .list();
            due.forEach(job -> management.executeJob(job.getId()));
            came += due.size();
        }
        return came;
    }

    Optional<String> cancelAny(Episode episode, Chance chance) {
        List<String> instances = instances(episode.id());
        return instances.isEmpty() ? Optional.empty() : Optional.of("cancelled " + cancel(chance.any(instances)));
    }

    /** @return the model of what was cancelled */
    String cancel(String instance) {
        String model = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        runtime.deleteProcessInstance(instance, "Cancelled by an administrator");
        return model;
    }

    /** Tries every waiting step until it gives up. */
    void wearOut() {
        List<Job> waiting;
        while (!(waiting =
                        management.createJobQuery().withRetriesLeft().messages().list())
                .isEmpty()) {
            waiting.forEach(this::tryOnce);
        }
    }

    private void tryOnce(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            failures.add(e.getMessage() + " at " + placeOf(job));
        }
    }

    private String placeOf(Job job) {
        return management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                + " of family "
                + journeys.findByProcessInstanceId(job.getRootProcessInstanceId())
                        .map(Journey::familyId)
                        .orElse(null);
    }

    int stepsThatGaveUp() {
        return (int) management.createJobQuery().noRetriesLeft().count();
    }

    /**
     * An administrator lets every step that gave up try once more.
     *
     * @return how many did what they should
     */
    int repair() {
        List<Job> stopped = management.createJobQuery().noRetriesLeft().list();
        stopped.forEach(job -> {
            management.setJobRetries(job.getId(), 1);
            tryOnce(job);
        });
        kit.goOn();
        return stopped.size() - stepsThatGaveUp();
    }
}

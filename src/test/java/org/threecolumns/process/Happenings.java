package org.threecolumns.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.FamilyRegister;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyEngine;
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
    final JourneyEngine engine;
    final ConsentService consent;
    final DebtService debts;
    final RecordingDebtRepository owed;
    final CaseAccess access;
    final BrokenSteps steps;
    final MovableClock clock;
    final Offers offers;
    final MapFilling filling;
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
            JourneyEngine engine,
            ConsentService consent,
            DebtService debts,
            RecordingDebtRepository owed,
            CaseAccess access,
            BrokenSteps steps,
            MovableClock clock,
            Offers offers,
            MapFilling filling,
            CareHappenings care,
            RuntimeService runtime,
            ManagementService management) {
        this.kit = kit;
        this.walks = walks;
        this.register = register;
        this.runs = runs;
        this.journeys = journeys;
        this.engine = engine;
        this.consent = consent;
        this.debts = debts;
        this.owed = owed;
        this.access = access;
        this.steps = steps;
        this.clock = clock;
        this.offers = offers;
        this.filling = filling;
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

    /** Time goes by; reminders and checkpoints of this episode come when they are due. */
    void pass(Duration time, long episodeId) {
        clock.advance(time);
        Date now = Date.from(clock.instant());
        for (String instance : instances(episodeId)) {
            management.createJobQuery().processInstanceId(instance).timers().duedateLowerThan(now).list().stream()
                    .map(Job::getId)
                    .forEach(management::executeJob);
        }
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

    /** An administrator lets every step that gave up try once more. */
    void repair() {
        management.createJobQuery().noRetriesLeft().list().forEach(job -> {
            management.setJobRetries(job.getId(), 1);
            tryOnce(job);
        });
        kit.goOn();
    }
}

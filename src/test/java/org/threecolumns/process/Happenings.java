package org.threecolumns.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.FamilyRegister;
import org.threecolumns.form.Option;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.JourneyEngine;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageRun;
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
    private final StageAssessment assessment;
    private final SchemaForms forms;
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
            StageAssessment assessment,
            SchemaForms forms,
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
        this.assessment = assessment;
        this.forms = forms;
        this.runtime = runtime;
        this.management = management;
    }

    /** What the form of a stage offers as the next step. */
    List<String> nextSteps(StageRun run) {
        var content = assessment.assess(run, null, "mina.manager").content();
        Map<String, List<Option>> options = forms.context(run, content).options();
        return options.get("nextSteps").stream().map(Option::value).toList();
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
                .map(ProcessInstance::getId)
                .sorted()
                .toList();
    }

    void cancel(String instance) {
        runtime.deleteProcessInstance(instance, "Cancelled by an administrator");
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
            failures.add(String.valueOf(e.getMessage()));
        }
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

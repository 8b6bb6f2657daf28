package org.threecolumns.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.MovableClock;

/** What the engine would do by itself, done when a test says so. */
@TestComponent
public class DueJobs {

    private final ManagementService management;
    private final EpisodeRepository episodes;
    private final JourneyRepository journeys;
    private final MovableClock clock;

    DueJobs(ManagementService management, EpisodeRepository episodes, JourneyRepository journeys, MovableClock clock) {
        this.management = management;
        this.episodes = episodes;
        this.journeys = journeys;
        this.clock = clock;
    }

    void runAll() {
        runEach(management::createJobQuery);
    }

    /** Those of this family's open journeys; other families are left alone. */
    void runOf(long familyId) {
        episodes.findByOpenFamilyId(familyId).map(Episode::id).map(journeys::openOfEpisode).orElse(List.of()).stream()
                .map(Journey::processInstanceId)
                .forEach(instance -> runEach(() -> management.createJobQuery().processInstanceId(instance)));
    }

    private void runEach(Supplier<JobQuery> which) {
        List<Job> due;
        while (!(due = which.get().withRetriesLeft().messages().list()).isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Moves the clock to the end of a run's limit, lets its reminder come, and puts the clock back. */
    void remind(StageRun run) {
        Instant before = clock.instant();
        clock.set(run.dueAt());
        List<Job> due = management
                .createJobQuery()
                .processInstanceId(run.processInstanceId())
                .timers()
                .duedateLowerThan(Date.from(clock.instant()))
                .list();
        due.forEach(job -> management.executeJob(job.getId()));
        clock.set(before);
        if (due.isEmpty()) {
            throw new AssertionError("No reminder of " + run.stage() + " is due");
        }
    }
}

package org.threecolumns.journey;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets what a signature leads to begin at once, after its commit, so that the next person sees their task without waiting for
 * the job executor. Whatever fails here stays with the job executor and can undo no signature.
 */
@Component
public class Onward {

    private static final Logger LOG = LoggerFactory.getLogger(Onward.class);
    private static final int MOST_STEPS = 20;

    private final SupersededCalls superseded;
    private final JourneyRepository journeys;
    private final RuntimeService runtime;
    private final ManagementService management;

    Onward(
            SupersededCalls superseded,
            JourneyRepository journeys,
            RuntimeService runtime,
            ManagementService management) {
        this.superseded = superseded;
        this.journeys = journeys;
        this.runtime = runtime;
        this.management = management;
    }

    public void goOn(long episodeId) {
        superseded.leaveIn(episodeId);
        if (takeSteps(episodeId)) {
            superseded.leaveIn(episodeId);
        }
    }

    /** @return whether there was anything to do */
    private boolean takeSteps(long episodeId) {
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Job> waiting = waiting(episodeId);
            if (waiting.isEmpty() || !waiting.stream().allMatch(this::done)) {
                return step > 0 || !waiting.isEmpty();
            }
        }
        return true;
    }

    private List<Job> waiting(long episodeId) {
        return journeys.openOfEpisode(episodeId).stream()
                .filter(j -> j.processInstanceId() != null)
                .flatMap(j -> instances(j.processInstanceId()))
                .flatMap(id ->
                        management.createJobQuery().processInstanceId(id).messages().withRetriesLeft().list().stream())
                .toList();
    }

    private Stream<String> instances(String journeyInstance) {
        return Stream.concat(
                Stream.of(journeyInstance),
                runtime.createProcessInstanceQuery().superProcessInstanceId(journeyInstance).list().stream()
                        .map(Execution::getId));
    }

    private boolean done(Job job) {
        try {
            EngineDoor.run(() -> management.executeJob(job.getId()));
            return true;
        } catch (RuntimeException e) {
            LOG.debug("Job {} is left to the job executor", job.getId(), e);
            return false;
        }
    }
}

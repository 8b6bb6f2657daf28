package org.threecolumns.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator must put right so that no child is lost: children and contacts of open episodes with no open stage,
 * episodes left open with nothing to do, acts now that the engine has not followed, and steps of the engine that gave up. Holds references only, as administrators read no case content.
 */
@Service
public class Faults {

    /** So long a journey may stand between two stages before that counts as a fault. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final FaultQueries queries;
    private final WorkWithoutStage work;
    private final ManagementService management;
    private final Clock clock;

    Faults(FaultQueries queries, WorkWithoutStage work, ManagementService management, Clock clock) {
        this.queries = queries;
        this.work = work;
        this.management = management;
        this.clock = clock;
    }

    /** What stands still. */
    public enum Kind {
        CHILD_WITHOUT_STAGE,
        CONTACT_WITHOUT_STAGE,
        WORK_WITHOUT_STAGE,
        EPISODE_WITHOUT_WORK,
        ACT_NOW_NOT_BEGUN,
        STEP_GAVE_UP
    }

    /**
     * One thing to put right.
     *
     * @param childId the child concerned, or null where it is a whole journey
     * @param reference what an administrator looks up: a journey's business key, the id of a contact, act now or job, or a stage
     * @param since since when, as far as that is known
     */
    public record Fault(Kind kind, String familyReference, Long childId, String reference, Instant since) {}

    @Transactional(readOnly = true)
    public List<Fault> all() {
        Set<String> moving = journeysAboutToMove();
        return Stream.of(
                        queries.childrenWithoutStage(moving),
                        queries.contactsWithoutStage(moving),
                        work.find(moving),
                        queries.episodesWithoutWork(),
                        queries.actsNotBegun(),
                        stepsThatGaveUp())
                .flatMap(List::stream)
                .toList();
    }

    /** Between two stages a journey waits a moment for the engine to take its next step. */
    private Set<String> journeysAboutToMove() {
        Instant patience = clock.instant().minus(PATIENCE);
        return management.createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(job -> job.getCreateTime().toInstant().isAfter(patience))
                .map(Job::getProcessInstanceId)
                .collect(Collectors.toSet());
    }

    private List<Fault> stepsThatGaveUp() {
        return management.createJobQuery().noRetriesLeft().list().stream()
                .map(job -> new Fault(
                        Kind.STEP_GAVE_UP,
                        queries.familyOf(job.getRootProcessInstanceId()),
                        null,
                        job.getId(),
                        job.getCreateTime().toInstant()))
                .toList();
    }

    /** Gives each step that gave up one more try. */
    public int tryAgain() {
        List<Job> stopped = management.createJobQuery().noRetriesLeft().list();
        stopped.forEach(job -> EngineDoor.run(() -> management.setJobRetries(job.getId(), 1)));
        return stopped.size();
    }
}

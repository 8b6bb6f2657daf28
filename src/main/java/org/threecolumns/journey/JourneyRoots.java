package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Gap;

/** Watches over where process instances begin and end: only a journey that we opened ourselves may begin by itself. */
@Service
class JourneyRoots {

    private final JourneyRepository journeys;
    private final StageRunRepository runs;
    private final EpisodeClosing closing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JourneyRoots(
            JourneyRepository journeys,
            StageRunRepository runs,
            EpisodeClosing closing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.runs = runs;
        this.closing = closing;
        this.events = events;
        this.clock = clock;
    }

    void started(ExecutionEntity execution) {
        if (execution.getSuperExecution() != null) {
            return;
        }
        Journey journey =
                JourneyKeys.PROCESS.equals(execution.getProcessDefinition().getKey())
                        ? fresh(execution.getBusinessKey())
                        : null;
        if (journey == null) {
            throw new RefusedException(List.of(Gap.of(
                    "processDefinition",
                    "not-a-journey",
                    "Only a journey opened by recording a contact can begin; this model is called by it")));
        }
        journeys.started(journey.id(), execution.getProcessInstanceId());
    }

    void ended(ExecutionEntity execution) {
        if (execution.getSuperExecution() != null) {
            return;
        }
        journeys.findByProcessInstanceId(execution.getProcessInstanceId()).ifPresent(j -> {
            requireNothingLeftBehind(j);
            journeys.ended(j.id(), clock.instant());
            events.publishEvent(new JourneyEnded(j.id(), LocalDate.now(clock)));
            if (!execution.isCanceled() && execution.getDeleteReason() == null) {
                closing.closeIfNothingIsOpen(j.episodeId());
            }
        });
    }

    /** Deleting a journey without what it called would leave a stage that leads nowhere. */
    private void requireNothingLeftBehind(Journey journey) {
        boolean left = runs.openOfEpisode(journey.episodeId()).stream()
                .anyMatch(r -> r.journeyId().equals(journey.id()));
        if (left) {
            throw new RefusedException(List.of(Gap.of(
                    "processInstance", "stage-left-behind", "A journey ends together with the stages open on it")));
        }
    }

    private Journey fresh(String businessKey) {
        return JourneyKeys.journeyId(businessKey)
                .flatMap(journeys::findById)
                .filter(j -> j.processInstanceId() == null && j.endedAt() == null)
                .orElse(null);
    }
}

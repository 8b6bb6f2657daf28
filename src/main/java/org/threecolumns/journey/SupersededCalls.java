package org.threecolumns.journey;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the engine leave the call under which a superseded stage runs; whatever else runs in that journey goes on. What could not be
 * left within the signature is left straight after it, and every minute until it is done.
 */
@Service
class SupersededCalls {

    private static final Logger LOG = LoggerFactory.getLogger(SupersededCalls.class);

    private final StageRunRepository runs;
    private final JourneyRepository journeys;
    private final EpisodeClosing closing;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TransactionTemplate transactions;

    SupersededCalls(
            StageRunRepository runs,
            JourneyRepository journeys,
            EpisodeClosing closing,
            RuntimeService runtime,
            HistoryService history,
            TransactionTemplate transactions) {
        this.runs = runs;
        this.journeys = journeys;
        this.closing = closing;
        this.runtime = runtime;
        this.history = history;
        this.transactions = transactions;
    }

    void leave(StageRun run) {
        Journey journey = journeys.findById(run.journeyId()).orElseThrow();
        history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(journey.processInstanceId())
                .activityId(run.calledFrom())
                .unfinished()
                .list()
                .stream()
                .filter(call -> run.processInstanceId().equals(call.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getId)
                .forEach(call -> cancel(journey, call));
    }

    private void cancel(Journey journey, String activityInstanceId) {
        EngineDoor.run(() -> runtime.createProcessInstanceModification(journey.processInstanceId())
                .cancelActivityInstance(activityInstanceId)
                .execute());
    }

    /** After a signature; there is nothing to do unless children have just left us. */
    void leaveIn(long episodeId) {
        runs.supersededButRunning(episodeId).forEach(this::leaveAndClose);
    }

    @Scheduled(
            initialDelayString = "${threecolumns.act-now.follow-every:PT1M}",
            fixedDelayString = "${threecolumns.act-now.follow-every:PT1M}")
    void leaveAll() {
        runs.episodesSupersededButRunning().forEach(this::leaveIn);
    }

    private void leaveAndClose(StageRun run) {
        try {
            transactions.executeWithoutResult(status -> {
                leave(run);
                closing.closeIfNothingIsOpen(run.episodeId());
            });
        } catch (RuntimeException e) {
            LOG.error("The call of superseded stage run {} could not be left yet", run.id(), e);
        }
    }
}

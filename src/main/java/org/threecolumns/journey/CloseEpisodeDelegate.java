package org.threecolumns.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The main way of a journey is at its end; the episode closes with the journey's last open branch, if nothing is owed. */
@Component
class CloseEpisodeDelegate implements JavaDelegate {

    private final JourneyRepository journeys;
    private final EpisodeClosing closing;

    CloseEpisodeDelegate(JourneyRepository journeys, EpisodeClosing closing) {
        this.journeys = journeys;
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        journeys.findByProcessInstanceId(execution.getProcessInstanceId()).ifPresent(j -> closing.arrived(j.id()));
    }
}

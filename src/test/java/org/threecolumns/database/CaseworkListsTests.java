package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.casework.CheckpointOpen;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.casework.ConferenceRequests;
import org.threecolumns.casework.Departure;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Departures;
import org.threecolumns.database.CaseworkKit.Someone;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.process.JourneyKit;

/** Checkpoints, and what others told us; today is Tuesday 3 March 2026. */
abstract class CaseworkListsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private CaseworkKit kit;

    @Autowired
    private JourneyKit journeys;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private ConferenceRequests requests;

    @Autowired
    private Departures departures;

    @Test
    void checkpointOpensOnceAndIsListedUntilSomebodyLooks() {
        Someone child = kit.someone();
        long run = journeys.open(child.family(), "contact").id();
        Checkpoint opened = checkpoints.open(child.family(), child.episode(), run, "assessment-checkpoint-1", TODAY);
        assertThat(checkpoints.open(child.family(), child.episode(), run, "assessment-checkpoint-1", TODAY))
                .isEqualTo(opened);
        assertThat(everyCheckpoint()).contains(opened.id());
        assertThat(checkpoints.look(opened.id(), " ", "tara.teammanager").problems())
                .hasSize(1);
        assertThat(everyCheckpoint()).contains(opened.id());
        assertThat(checkpoints
                        .look(opened.id(), "On course.", "tara.teammanager")
                        .problems())
                .isEmpty();
        assertThat(checkpoints.look(opened.id(), "Too late.", "somebody.else").first())
                .isFalse();
        assertThat(everyCheckpoint()).doesNotContain(opened.id());
        assertThat(checkpoints.ofEpisode(child.episode()))
                .extracting(Checkpoint::lookedBy, Checkpoint::viewWords)
                .containsExactly(tuple("tara.teammanager", "On course."));
    }

    @Test
    void agencyMayAskForAConference() {
        Someone child = kit.someone();
        assertThat(requests.ask(
                                new ConferenceRequestInput(child.family(), ChildIds.NONE, "", "", ""),
                                "sol.socialworker")
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("children", "agency", "askedBy", "why");
        ConferenceRequests.Outcome outcome = requests.ask(
                new ConferenceRequestInput(child.family(), child.ids(), "Health", "Dr Elm", "Not growing."),
                "sol.socialworker");
        assertThat(requests.ofEpisode(child.episode())).containsExactly(outcome.request());
    }

    @Test
    void departureIsConfirmedOnce() {
        Someone child = kit.someone();
        Someone other = kit.someone();
        assertThat(departures
                        .say(new DepartureInput(child.family(), other.ids(), null, "", TODAY.plusDays(1)), "sol")
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("children", "reason", "words", "saidOn");
        Departure said = departures
                .say(new DepartureInput(child.family(), child.ids(), DepartureReason.MOVED, "To Leeds.", TODAY), "sol")
                .departure();
        departures.confirm(said.id(), Departure.Outcome.LEFT);
        departures.confirm(said.id(), Departure.Outcome.STAYS);
        assertThat(departures.ofEpisode(child.episode()))
                .extracting(Departure::confirmedHow)
                .containsExactly(Departure.Outcome.LEFT);
    }

    private List<Long> everyCheckpoint() {
        return CaseworkKit.allPages(after -> checkpoints.notLookedAt(worker(), after, 3)).stream()
                .map(CheckpointOpen::id)
                .toList();
    }

    private Visibility worker() {
        return Visibility.of(journeys.user("fiona.frontdoor"));
    }
}

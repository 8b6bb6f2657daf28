package org.threecolumns.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Keeps what we were told about children who leave us, and what a manager found. */
@Service
public class Departures {

    private final DepartureRepository departures;
    private final EpisodeRepository episodes;
    private final ChildRepository children;
    private final Clock clock;

    Departures(DepartureRepository departures, EpisodeRepository episodes, ChildRepository children, Clock clock) {
        this.departures = departures;
        this.episodes = episodes;
        this.children = children;
        this.clock = clock;
    }

    /** @param departure null where there are problems */
    public record Outcome(Departure departure, List<FieldError> problems) {}

    @Transactional
    public Outcome say(DepartureInput input, String username) {
        Episode episode = episodes.findByOpenFamilyId(input.familyId()).orElse(null);
        List<FieldError> problems = problems(input, episode);
        return problems.isEmpty()
                ? new Outcome(
                        departures.save(new Departure(
                                null,
                                input.familyId(),
                                episode.id(),
                                input.children(),
                                input.reason(),
                                Words.clean(input.words()),
                                input.saidOn(),
                                clock.instant(),
                                username,
                                null,
                                null)),
                        problems)
                : new Outcome(null, problems);
    }

    /** The first answer counts; a later one changes nothing. */
    @Transactional
    public void confirm(long departureId, Departure.Outcome how) {
        departures.confirm(departureId, clock.instant(), how);
    }

    @Transactional(readOnly = true)
    public List<Departure> ofEpisode(long episodeId) {
        return departures.findByEpisodeIdOrderById(episodeId);
    }

    private List<FieldError> problems(DepartureInput input, Episode episode) {
        return new Problems()
                .unless(episode != null, "family", "not-open", "We are not working with this family at present")
                .children(
                        "children",
                        input.children(),
                        children.ofFamily(input.familyId()).stream()
                                .map(Child::id)
                                .toList())
                .unless(input.reason() != null, "reason", "blank", "Say why they leave us")
                .written("words", input.words(), 4000, "Write what we were told")
                .pastDay(
                        "saidOn",
                        input.saidOn(),
                        LocalDate.now(clock),
                        "Give the day we were told, which cannot be in the future")
                .list();
    }
}

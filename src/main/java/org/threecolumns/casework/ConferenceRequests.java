package org.threecolumns.casework;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Keeps what agencies asked for: a conference that was not going to be held. */
@Service
public class ConferenceRequests {

    private final ConferenceRequestRepository requests;
    private final EpisodeRepository episodes;
    private final ChildRepository children;
    private final Clock clock;

    ConferenceRequests(
            ConferenceRequestRepository requests, EpisodeRepository episodes, ChildRepository children, Clock clock) {
        this.requests = requests;
        this.episodes = episodes;
        this.children = children;
        this.clock = clock;
    }

    /** @param request null where there are problems */
    public record Outcome(ConferenceRequest request, List<FieldError> problems) {}

    @Transactional
    public Outcome ask(ConferenceRequestInput input, String username) {
        Episode episode = episodes.findByOpenFamilyId(input.familyId()).orElse(null);
        List<FieldError> problems = problems(input, episode);
        return problems.isEmpty()
                ? new Outcome(
                        requests.save(new ConferenceRequest(
                                null,
                                input.familyId(),
                                episode.id(),
                                input.children(),
                                Words.clean(input.agency()),
                                Words.clean(input.askedBy()),
                                Words.clean(input.why()),
                                clock.instant(),
                                username)),
                        problems)
                : new Outcome(null, problems);
    }

    @Transactional(readOnly = true)
    public List<ConferenceRequest> ofEpisode(long episodeId) {
        return requests.findByEpisodeIdOrderById(episodeId);
    }

    private List<FieldError> problems(ConferenceRequestInput input, Episode episode) {
        return new Problems()
                .unless(episode != null, "family", "not-open", "We are not working with this family at present")
                .children(
                        "children",
                        input.children(),
                        children.ofFamily(input.familyId()).stream()
                                .map(Child::id)
                                .toList())
                .written("agency", input.agency(), 200, "Say which service asks for it")
                .written("askedBy", input.askedBy(), 200, "Say who asks for it")
                .written("why", input.why(), 4000, "Say why a conference is needed")
                .list();
    }
}

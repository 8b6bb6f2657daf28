package org.threecolumns.familyfile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.ConferenceAsking;
import org.threecolumns.journey.JoiningJourneys;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyEngine;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.StageRun;

/** What can be done for a family at this moment, so that a page offers nothing that would only be refused. */
@Component
class PossibleActions {

    private final EpisodeRepository episodes;
    private final ChildRepository children;
    private final JourneyRepository journeys;
    private final JourneyEngine engine;
    private final ConferenceAsking conferences;
    private final JoiningJourneys joining;

    PossibleActions(
            EpisodeRepository episodes,
            ChildRepository children,
            JourneyRepository journeys,
            JourneyEngine engine,
            ConferenceAsking conferences,
            JoiningJourneys joining) {
        this.episodes = episodes;
        this.children = children;
        this.journeys = journeys;
        this.engine = engine;
        this.conferences = conferences;
        this.joining = joining;
    }

    Optional<Episode> open(long familyId) {
        return episodes.findByOpenFamilyId(familyId);
    }

    /** The journey on which early help runs, from which the family may withdraw its consent. */
    Optional<Journey> withdrawable(long familyId) {
        return open(familyId).stream()
                .flatMap(e -> journeys.openOfEpisode(e.id()).stream())
                .filter(engine::mayWithdrawConsent)
                .findFirst();
    }

    /** The children for whom a service may ask for a conference. */
    List<Child> conferenceFor(long familyId) {
        List<Child> all = children.ofFamily(familyId);
        ChildIds ids = ChildIds.of(all.stream().map(Child::id).toList());
        ChildIds possible =
                open(familyId).map(e -> conferences.possible(e.id(), ids)).orElse(ChildIds.NONE);
        return all.stream().filter(c -> possible.contains(c.id())).toList();
    }

    boolean mayGoOnTogether(StageRun run, CurrentUser me) {
        return me.hasAnyRole(run.roles())
                && joining.possible(run).stream()
                        .anyMatch(other -> !other.tier().isStatutoryServices()
                                || Visibility.of(me).statutory());
    }
}

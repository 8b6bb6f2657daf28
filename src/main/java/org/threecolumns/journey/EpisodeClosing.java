package org.threecolumns.journey;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;

/** Closes an episode when its last journey has ended, nobody travels any more, no referral is open and nothing is owed; until then it stays open. */
@Service
class EpisodeClosing {

    private final EpisodeRepository episodes;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final RecordingDebtRepository debts;
    private final CaseworkReading casework;
    private final RecordChain chain;
    private final Clock clock;

    EpisodeClosing(
            EpisodeRepository episodes,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            RecordingDebtRepository debts,
            CaseworkReading casework,
            RecordChain chain,
            Clock clock) {
        this.episodes = episodes;
        this.journeys = journeys;
        this.travellers = travellers;
        this.runs = runs;
        this.debts = debts;
        this.casework = casework;
        this.chain = chain;
        this.clock = clock;
    }

    /** The main way of a journey has come to its end: its children travel no further on it. */
    void arrived(long journeyId) {
        travellers.allLeave(journeyId, clock.instant());
    }

    @Transactional
    public void closeIfNothingIsOpen(long episodeId) {
        episodes.lock(episodeId);
        Episode episode = episodes.findById(episodeId).orElseThrow();
        boolean nothingOpen = travellers.travellingInEpisode(episodeId).isEmpty()
                && journeys.openOfEpisode(episodeId).isEmpty()
                && runs.openOfEpisode(episodeId).isEmpty()
                && debts.openOfEpisode(episodeId).isEmpty()
                && !casework.isOpenInEpisode(episodeId);
        if (episode.isOpen() && nothingOpen) {
            String because = lastOutcome(episodeId);
            episodes.save(episode.closed(clock.instant(), because));
            chain.append(new UnsignedRecord(
                    episode.familyId(),
                    episodeId,
                    null,
                    null,
                    StageRecord.Kind.EPISODE_CLOSED,
                    "episode-closed",
                    null,
                    null,
                    ChildIds.NONE,
                    null,
                    Tier.EARLY_HELP,
                    clock.instant(),
                    "system",
                    "{\"closedBecause\":\"" + because + "\"}"));
        }
    }

    private String lastOutcome(long episodeId) {
        return journeys.findByEpisodeIdOrderById(episodeId).stream()
                .flatMap(j -> travellers.everOn(j.id()).stream())
                .map(JourneyChild::outcome)
                .filter(o -> o != null)
                .reduce((first, later) -> later)
                .orElse("ended");
    }
}

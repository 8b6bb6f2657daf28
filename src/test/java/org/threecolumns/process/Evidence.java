package org.threecolumns.process;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyChild;
import org.threecolumns.journey.JourneyChildRepository;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Scaling;

/** What our own tables say about a walk: the evidence, whatever the engine remembers. */
@TestComponent
public class Evidence {

    private final EpisodeRepository episodes;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final RecordingDebtRepository debts;
    private final ContactRepository contacts;
    private final MapReading maps;
    private final StageDraftStore drafts;
    private final Checkpoints checkpoints;
    private final RecordCheck check;

    Evidence(
            EpisodeRepository episodes,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            StageRecordRepository records,
            RecordingDebtRepository debts,
            ContactRepository contacts,
            MapReading maps,
            StageDraftStore drafts,
            Checkpoints checkpoints,
            RecordCheck check) {
        this.episodes = episodes;
        this.journeys = journeys;
        this.travellers = travellers;
        this.runs = runs;
        this.records = records;
        this.debts = debts;
        this.contacts = contacts;
        this.maps = maps;
        this.drafts = drafts;
        this.checkpoints = checkpoints;
        this.check = check;
    }

    Episode episode(Walk walk) {
        return episodes.findById(walk.contact.episodeId()).orElseThrow();
    }

    List<Episode> episodesOf(long family) {
        return episodes.findByFamilyIdOrderByOpenedAtDesc(family);
    }

    Contact contactOf(StageRun run) {
        return contacts.findById(run.contactId()).orElseThrow();
    }

    /** The stages in which somebody scored the children of a run, as the people at that stage can see it. */
    List<String> scoredStages(StageRun run) {
        return maps.read(run.familyId(), false).about(run.childIds()).scalings().stream()
                .map(Scaling::stage)
                .distinct()
                .toList();
    }

    /** The first fault in all record chains. */
    Optional<String> firstFault() {
        return check.firstFault();
    }

    /** Every stage run of the episode with how it ended, such as {@code caf SIGNED}. */
    List<String> runs(Walk walk) {
        return runs.findByEpisodeIdOrderById(walk.contact.episodeId()).stream()
                .map(run -> run.stage() + " " + run.status())
                .toList();
    }

    List<StageRecord> records(Walk walk) {
        return records.ofEpisode(walk.contact.episodeId());
    }

    /** The last record of a stage in the episode. */
    StageRecord record(Walk walk, String stage) {
        return records(walk).stream()
                .filter(record -> record.stage().equals(stage))
                .reduce((first, later) -> later)
                .orElseThrow(() -> new AssertionError("No record of " + stage));
    }

    List<Journey> journeys(Walk walk) {
        return journeys.findByEpisodeIdOrderById(walk.contact.episodeId());
    }

    /** With which decision a child left each journey of the episode; null while it travels. */
    List<String> outcomesOf(Walk walk, Long childId) {
        return journeys(walk).stream()
                .flatMap(journey -> travellers.everOn(journey.id()).stream())
                .filter(traveller -> traveller.childId().equals(childId))
                .map(JourneyChild::outcome)
                .toList();
    }

    /** What was typed for a stage, as it is kept. */
    Optional<StageDraftStore.Saved> draftOf(StageRun run) {
        return drafts.find(run.id());
    }

    /** The days on which the checkpoints of the episode were due. */
    List<String> checkpoints(Walk walk) {
        return checkpoints.ofEpisode(walk.contact.episodeId()).stream()
                .map(checkpoint -> checkpoint.dueOn().toString())
                .sorted()
                .toList();
    }

    /** The words that an external lead professional can read on the family's map. */
    List<String> wordsForEarlyHelp(Walk walk) {
        return maps.read(walk.family, false).items().stream().map(MapItem::text).toList();
    }

    List<RecordingDebt> openDebts(Walk walk) {
        return debts.openOfEpisode(walk.contact.episodeId());
    }
}

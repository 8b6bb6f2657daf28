package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapReading;

/** Keeps what is on a stage page while it is being typed, and tells the page what has become of it. */
@Service
class Keeping {

    private final FamilyRepository families;
    private final StageSaving saving;
    private final MapReading maps;
    private final StageAssessment assessment;
    private final StageDraftStore drafts;
    private final Names names;
    private final Clock clock;

    Keeping(
            FamilyRepository families,
            StageSaving saving,
            MapReading maps,
            StageAssessment assessment,
            StageDraftStore drafts,
            Names names,
            Clock clock) {
        this.families = families;
        this.saving = saving;
        this.maps = maps;
        this.assessment = assessment;
        this.drafts = drafts;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param saved when the draft was saved, as pages carry it
     * @param seen the version of the map that the page has before it now
     * @param bases what the page has before it now where the writer changed something, by the names of the inputs that say so
     * @param sentences how statements read that were changed in their parts, by the places where they stand
     * @param both sentences that somebody else changed too; nothing of either is lost
     * @param was what the page has before it now beside the map, as its input says it
     * @param choose whether two answers stand beside each other, of which one is to be chosen
     */
    record Kept(
            String at,
            String saved,
            long seen,
            Map<String, String> bases,
            Map<String, String> sentences,
            List<Both> both,
            List<StageView.Missing> missing,
            String was,
            boolean choose) {}

    /** @param name the name of the input, such as {@code item.17.text}; @param base the input that says what its page had before it */
    record Both(String name, String theirs, String by, String base, String now) {}

    @Transactional
    Kept keep(StageRun run, StagePost post, CurrentUser me) {
        families.lockMapVersion(run.familyId());
        KeptWords before = KeptWords.of(maps.read(run.familyId(), run.tier().isStatutoryServices()));
        StageSaving.Saved saved = saving.save(run, post, me);
        KeptWords after = KeptWords.of(maps.read(run.familyId(), run.tier().isStatutoryServices()));
        return new Kept(
                LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).format(DateTimeFormatter.ofPattern("H:mm")),
                drafts.savedAt(run.id(), me.username()),
                saved.seenMapVersion(),
                after.basesSince(before),
                after.sentencesSince(before),
                saved.problems().stream()
                        .filter(problem -> "changed-meanwhile".equals(problem.code()))
                        .flatMap(problem -> both(problem, before, me).stream())
                        .toList(),
                missing(run, me),
                saved.shared().base(),
                !saved.draft().written().contested().isEmpty());
    }

    private List<StageView.Missing> missing(StageRun run, CurrentUser me) {
        return assessment.assess(run, drafts.find(run.id()).orElse(null), me.username()).gaps().stream()
                .map(StageView.Missing::of)
                .toList();
    }

    private List<Both> both(FieldError problem, KeptWords before, CurrentUser me) {
        KeptWords.Box box = before.boxes().get(problem.field());
        if (box == null) {
            return List.of();
        }
        String by = box.by().equals(me.username()) ? "Somebody else" : names.of(box.by());
        return List.of(new Both(problem.field(), box.words(), by, box.base(), box.now()));
    }
}

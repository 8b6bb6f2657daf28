package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.FormView;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.LivingMap;
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
     * @param saved when the draft was saved, as pages carry it
     * @param seen the version of the map that the page has before it now
     * @param versions the new versions of what the writer changed, by the name of its inputs
     * @param both sentences that somebody else changed too; nothing of either is lost
     */
    record Kept(
            String at,
            String saved,
            long seen,
            Map<String, Integer> versions,
            List<Both> both,
            List<StageView.Missing> missing) {}

    /** @param name the name of its inputs, such as {@code item.17}; @param version of their words */
    record Both(String name, String theirs, String by, int version) {}

    @Transactional
    Kept keep(StageRun run, StagePost post, CurrentUser me) {
        families.lockMapVersion(run.familyId());
        Map<String, Words> before = words(maps.read(run.familyId(), run.tier().isStatutoryServices()));
        StageSaving.Saved saved = saving.save(run, post, me);
        Map<String, Words> after = words(maps.read(run.familyId(), run.tier().isStatutoryServices()));
        Map<String, Integer> versions = new HashMap<>();
        after.forEach((name, words) -> {
            if (before.containsKey(name) && before.get(name).version() != words.version()) {
                versions.put(name, words.version());
            }
        });
        return new Kept(
                LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).format(DateTimeFormatter.ofPattern("H:mm")),
                drafts.savedAt(run.id(), me.username()),
                saved.seenMapVersion(),
                versions,
                saved.problems().stream()
                        .filter(problem -> "changed-meanwhile".equals(problem.code()))
                        .flatMap(problem -> both(problem, after).stream())
                        .toList(),
                missing(run, me));
    }

    private List<StageView.Missing> missing(StageRun run, CurrentUser me) {
        return assessment.assess(run, drafts.find(run.id()).orElse(null), me.username()).gaps().stream()
                .map(gap -> new StageView.Missing(gap.message(), FormView.anchor(gap.anchor()), gap.code()))
                .toList();
    }

    private List<Both> both(FieldError problem, Map<String, Words> after) {
        String name = problem.field().replaceAll("\\.text$", "");
        Words theirs = after.get(name);
        return theirs == null
                ? List.of()
                : List.of(new Both(name, theirs.text(), names.of(theirs.by()), theirs.version()));
    }

    private record Words(int version, String text, String by) {}

    private static Map<String, Words> words(LivingMap map) {
        Map<String, Words> words = new HashMap<>();
        map.items().forEach(i -> words.put("item." + i.id(), new Words(i.version(), i.text(), i.changedBy())));
        map.statements()
                .forEach(s -> words.put("statement." + s.id(), new Words(s.version(), s.text(), s.changedBy())));
        return words;
    }
}

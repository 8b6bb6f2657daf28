package org.threecolumns.guard;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.RefusedException;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageSignature;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.MapWriting;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;
import org.threecolumns.process.JourneyKit;

/** Writes what should not be written into a family's open stage, as somebody in the stage's role; answers with the codes. */
record Pen(Scene scene) {

    private static final Map<String, String> WORKERS = Map.of(
            "contact", "fiona.frontdoor", "tell-referrer", "fiona.frontdoor", "next-step-decision", "mina.manager");

    Long child() {
        return scene.contact().childIds().ids().get(0);
    }

    Long strangersChild() {
        return scene.scenes().strangers.childIds().ids().get(0);
    }

    Map<String, Object> reviewAnswers() {
        return scene.scenes().reviewAnswers(run());
    }

    List<String> signs(Map<String, Object> answers) {
        return sign(run(), kit().draft(answers));
    }

    List<String> signsNoneNow(String why) {
        Map<MapColumn, String> every =
                Map.of(MapColumn.WORRIES, why, MapColumn.STRENGTHS, why, MapColumn.NEXT_STEPS, why);
        return sign(run(), new StageDraft(null, "Mum", null, every, null, null, null));
    }

    List<String> signsTalk(String withWhom) {
        return sign(run(), new StageDraft(null, withWhom, null, null, null, null, null));
    }

    List<String> signsNotPossible(String field, String why) {
        return sign(run(), new StageDraft(null, "Mum", null, null, Map.of("f." + field, why, field, why), null, null));
    }

    List<String> signsScored(Integer number, String reason) {
        scene.contact().childIds().ids().forEach(child -> give(run(), ScoreInput.signers(child, number, reason)));
        return signs(Map.of());
    }

    List<String> scores(Long child, Integer number) {
        return codes(give(run(), ScoreInput.signers(child, number, "Nan helps")));
    }

    List<String> saysImpact(String text) {
        return codes(map().sayImpact(run().familyId(), child(), text, author()));
    }

    List<String> writes(String text) {
        return codes(map().addItem(run().familyId(), MapItemInput.of(MapColumn.WORRIES, text), author()));
    }

    List<String> signsUnreadableColumn(String text) {
        MapResult item = map().addItem(run().familyId(), MapItemInput.of(MapColumn.WORRIES, "Hungry."), author());
        jdbc().update("update map_item set text = ? where id = ?", text, item.id());
        return signs(Map.of()).stream().filter("empty-column"::equals).toList();
    }

    List<String> insertsScore(Long child, int number) {
        try {
            jdbc().update(
                            """
                            insert into scaling (family_id, child_id, stage_run_id, stage, scorer_kind, scorer, answer, number,
                            worst_words, best_words, given_on, audience, tier, recorded_at, recorded_by)
                            values (?, ?, ?, 'contact', 'SIGNER', 'fiona.frontdoor', 'NUMBER', ?, 'w', 'b', current_date,
                            'EVERYONE', 'EARLY_HELP', current_timestamp, 'fiona.frontdoor')
                            """,
                            run().familyId(),
                            child,
                            run().id(),
                            number);
            return List.of();
        } catch (DataIntegrityViolationException e) {
            return List.of("database");
        }
    }

    List<String> scoresLastRoundAndSigns() {
        scene.contact().childIds().ids().forEach(child -> give(lastRun(), ScoreInput.signers(child, 5, "Nan helps")));
        return signs(reviewAnswers());
    }

    List<String> signsLastDraft() {
        return sign(
                run(), scene.scenes().drafts.find(lastRun().id()).orElseThrow().draft());
    }

    List<String> signsLastRun() {
        return sign(lastRun(), kit().draft(reviewAnswers()));
    }

    List<String> signsAnOldMap() {
        kit().fillMap(run(), worker());
        long seen = kit().mapVersion(run());
        writes("Shouting at night.");
        return scene
                .scenes()
                .bean(StageSignature.class)
                .sign(run().id(), kit().draft(Map.of()), seen, kit().user(worker()))
                .stream()
                .map(Gap::code)
                .toList();
    }

    List<String> completesUnseen() {
        kit().fillMap(run(), "fred.frontdoor");
        return completes("fred.frontdoor");
    }

    List<String> completes(String username) {
        try {
            scene.engine().getIdentityService().setAuthenticatedUserId(username);
            scene.engine().getTaskService().complete(run().taskId());
            return List.of();
        } catch (RefusedException e) {
            return e.gaps().stream().map(Gap::code).toList();
        } finally {
            scene.engine().getIdentityService().clearAuthentication();
        }
    }

    private StageRun run() {
        return scene.run();
    }

    private StageRun lastRun() {
        List<StageRun> all = scene.scenes().runs.findByEpisodeIdOrderById(run().episodeId());
        return all.stream()
                .filter(r -> r.stage().equals(run().stage()) && !r.id().equals(run().id()))
                .findFirst()
                .orElseThrow();
    }

    private MapResult give(StageRun into, ScoreInput score) {
        return scene.scenes().bean(ScoreWriting.class).give(into.familyId(), into.id(), into.stage(), score, author());
    }

    private List<String> sign(StageRun run, StageDraft draft) {
        return kit().signOnly(run, worker(), draft).stream().map(Gap::code).toList();
    }

    private static List<String> codes(MapResult result) {
        return result.problems().stream().map(FieldError::code).toList();
    }

    private String worker() {
        return WORKERS.getOrDefault(run().stage(), "lena.lead");
    }

    private Author author() {
        return new Author(worker(), run().tier());
    }

    private JourneyKit kit() {
        return scene.scenes().kit;
    }

    private MapWriting map() {
        return scene.scenes().bean(MapWriting.class);
    }

    private JdbcTemplate jdbc() {
        return scene.scenes().bean(JdbcTemplate.class);
    }
}

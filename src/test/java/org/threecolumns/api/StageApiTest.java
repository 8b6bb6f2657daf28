package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;

class StageApiTest extends ApiCase {

    @Test
    void aStage_showsWhatItAsksAndWhatIsMissing() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        JsonNode stage = api.get(Api.FRONTDOOR, stage(run)).is(200).body();
        assertThat(stage.at("/run/roles/0").asText()).isEqualTo("frontdoor");
        assertThat(stage.at("/contact/words").asText()).isEqualTo("They come to school hungry.");
        assertThat(stage.path("form").findValuesAsText("key")).contains("howReceived", "consentSought");
        assertThat(stage.path("draft").isNull()).isTrue();
        assertThat(stage.path("gaps").findValuesAsText("code")).contains("empty-column", "no-score", "required");
        long child = run.childIds().ids().get(0);
        assertThat(stage.path("gaps").findValuesAsText("link"))
                .contains("/stages/" + run.id() + "#score-child-" + child, "/stages/" + run.id() + "#f-howReceived");
    }

    @Test
    void aDraft_isKeptAsItWasWrittenWhateverIsMissing() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        Map<String, Object> draft = Map.of(
                "seenMapVersion",
                0,
                "form",
                Map.of("howReceived", "by pigeon"),
                "talkedWith",
                "Nan",
                "noneNow",
                Map.of("STRENGTHS", "Nobody has told us yet"));
        JsonNode saved =
                api.put(Api.FRONTDOOR, stage(run) + "/draft", draft).is(200).body();
        assertThat(saved.at("/draft/form/howReceived").asText()).isEqualTo("by pigeon");
        assertThat(saved.at("/draft/savedBy").asText()).isEqualTo(Api.FRONTDOOR);
        assertThat(saved.path("gaps").findValuesAsText("field")).doesNotContain("column.STRENGTHS", "talkedWith");
        assertThat(saved.path("gaps").findValuesAsText("code")).contains("not-an-option");
        assertThat(api.get(Api.FRONTDOOR, stage(run)).at("/draft")).isEqualTo(saved.path("draft"));
    }

    @Test
    void aDraft_namesTheMapVersionSeen() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        assertThat(api.put(Api.FRONTDOOR, stage(run) + "/draft", Map.of())
                        .isProblem(422)
                        .codes())
                .containsExactly("no-version");
    }

    @Test
    void aScore_isGivenForAChildOfTheStage() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        JsonNode score = api.post(Api.FRONTDOOR, stage(run) + "/scores", score(run, 4))
                .is(201)
                .body();
        assertThat(score.path("scorer").asText()).isEqualTo(Api.FRONTDOOR);
        assertThat(score.path("worstWords").asText()).isNotBlank();
        JsonNode later = api.post(Api.FRONTDOOR, stage(run) + "/scores", score(run, 6))
                .is(201)
                .body();
        assertThat(later.path("id")).isEqualTo(score.path("id"));
        assertThat(later.path("number").asInt()).isEqualTo(6);
    }

    @Test
    void aScoreOutsideTheScaleOrForSomebodyElse_isRefused() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        StageRun other = kit.open(familyAtTheFrontDoor(), "contact");
        Map<String, Object> foreign = score(other, 5);
        Map<String, Object> nobody = score(run, 5);
        nobody.remove("childId");
        Map<String, Object> unsaid = score(run, 5);
        unsaid.remove("scorerKind");
        unsaid.put("scorer", "Mum");
        Map<String, Object> tomorrow = score(run, 5);
        tomorrow.put("givenOn", "2026-03-04");
        assertThat(refusedScore(run, score(run, 11))).containsExactly("score-range");
        assertThat(refusedScore(run, score(run, -1))).containsExactly("score-range");
        assertThat(refusedScore(run, foreign)).containsExactly("not-in-stage");
        assertThat(refusedScore(run, nobody)).containsExactly("no-child");
        assertThat(refusedScore(run, unsaid)).containsExactly("no-scorer");
        assertThat(refusedScore(run, tomorrow)).containsExactly("date");
    }

    @Test
    void anIncompleteStage_isNotSignedAndNamesEveryGap() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        Api.Answer refused = api.post(Api.FRONTDOOR, stage(run) + "/signature", Map.of("seenMapVersion", 0))
                .isProblem(422);
        assertThat(refused.codes()).contains("empty-column", "no-next-step", "no-impact", "no-score", "required");
        assertThat(refused.at("/gaps/0/link").asText()).startsWith("/stages/" + run.id() + "#");
        assertThat(kit.openStages(run.familyId())).containsExactly("contact");
    }

    @Test
    void aStageSigned_isSignedOnce() {
        StageRun run = readyContact();
        assertThat(sign(run, Api.FRONTDOOR).is(201).at("/run/status").asText()).isEqualTo("SIGNED");
        assertThat(sign(run, Api.FRONTDOOR).isProblem(409).codes()).containsExactly("already-ended");
        api.put(Api.FRONTDOOR, stage(run) + "/draft", Map.of("seenMapVersion", 0))
                .isProblem(409);
        api.post(Api.FRONTDOOR, stage(run) + "/scores", score(run, 5)).isProblem(409);
    }

    @Test
    void aMapChangedSinceItWasSeen_isLookedAtBeforeSigning() {
        StageRun run = readyContact();
        long seen = kit.mapVersion(run);
        api.post(Api.SOCIAL, path(run.familyId()) + "/map/items", Map.of("column", "WORRIES", "text", "New."))
                .is(201);
        assertThat(api.post(Api.FRONTDOOR, stage(run) + "/signature", Map.of("seenMapVersion", seen))
                        .isProblem(422)
                        .codes())
                .containsExactly("map-changed");
    }

    @Test
    void somebodyElsesDraft_isNotSignedAndNotLost() {
        StageRun run = readyContact();
        assertThat(sign(run, "fred.frontdoor").isProblem(422).codes()).containsExactly("not-opened");
        assertThat(api.get(Api.FRONTDOOR, stage(run)).at("/draft/savedBy").asText())
                .isEqualTo(Api.FRONTDOOR);
    }

    @Test
    void somebodyElsesDraft_isReplacedOnlyByWhoHasSeenIt() {
        StageRun run = readyContact();
        String draft = stage(run) + "/draft";
        JsonNode refusal = api.put("fred.frontdoor", draft, Map.of("seenMapVersion", 0, "talkedWith", "Mum"))
                .isProblem(409)
                .body();
        assertThat(refusal.at("/gaps/0/code").asText()).isEqualTo("changed-meanwhile");
        assertThat(refusal.at("/yours/talkedWith").asText()).isEqualTo("Mum");
        assertThat(refusal.at("/theirs/savedBy").asText()).isEqualTo(Api.FRONTDOOR);
        Map<String, Object> seen = Map.of(
                "seenMapVersion",
                0,
                "talkedWith",
                "Mum",
                "draftSavedAt",
                refusal.at("/theirs/savedAt").asText());
        assertThat(api.put("fred.frontdoor", draft, seen)
                        .is(200)
                        .body()
                        .at("/draft/talkedWith")
                        .asText())
                .isEqualTo("Mum");
    }

    @Test
    void anotherRole_neitherDraftsNorSigns() {
        StageRun run = readyContact();
        assertThat(sign(run, Api.SOCIAL).isProblem(403).codes()).containsExactly("not-yours-to-sign");
        api.put(Api.SOCIAL, stage(run) + "/draft", Map.of("seenMapVersion", 0)).isProblem(403);
        assertThat(api.get(Api.FRONTDOOR, stage(run)).at("/draft/savedBy").asText())
                .isEqualTo(Api.FRONTDOOR);
    }

    @Test
    void theTeamsList_comesInPagesWithoutGapsOrDoubles() {
        for (int i = 0; i < 27; i++) {
            familyAtTheFrontDoor();
        }
        Set<Long> seen = new HashSet<>();
        int rows = 0;
        String after = "";
        do {
            JsonNode page = api.get("fred.frontdoor", "/api/stages?list=teams" + after)
                    .is(200)
                    .body();
            assertThat(page.path("stages")).hasSizeLessThanOrEqualTo(25).isNotEmpty();
            rows += page.path("stages").size();
            page.path("stages").forEach(row -> seen.add(row.path("id").asLong()));
            after = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asText();
        } while (after != null);
        assertThat(seen).hasSize(rows).hasSizeGreaterThanOrEqualTo(27);
    }

    @Test
    void myList_holdsWhatIWasGiven() {
        StageRun caf = kit.open(familyInEarlyHelp(), "caf");
        assertThat(lists(Api.LEAD, "mine")).contains(caf.id());
        assertThat(lists(Api.OTHER_LEAD, "mine")).doesNotContain(caf.id());
        assertThat(lists(Api.OTHER_LEAD, "teams")).doesNotContain(caf.id());
    }

    private Set<Long> lists(String username, String list) {
        Set<Long> ids = new HashSet<>();
        String after = "";
        while (after != null) {
            JsonNode page = api.get(username, "/api/stages?list=" + list + after)
                    .is(200)
                    .body();
            page.path("stages").forEach(row -> ids.add(row.path("id").asLong()));
            after = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asText();
        }
        return ids;
    }

    private StageRun readyContact() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        kit.fillMap(run, Api.FRONTDOOR);
        Map<String, Object> draft = Map.of(
                "seenMapVersion",
                kit.mapVersion(run),
                "form",
                Answers.contact(),
                "talkedWith",
                "Mum",
                "talkedOn",
                "2026-03-03");
        assertThat(api.put(Api.FRONTDOOR, stage(run) + "/draft", draft).is(200).codes())
                .isEmpty();
        return run;
    }

    private Api.Answer sign(StageRun run, String username) {
        return api.post(username, stage(run) + "/signature", Map.of("seenMapVersion", kit.mapVersion(run)));
    }

    private List<String> refusedScore(StageRun run, Map<String, Object> score) {
        return api.post(Api.FRONTDOOR, stage(run) + "/scores", score)
                .isProblem(422)
                .codes();
    }

    private static Map<String, Object> score(StageRun run, int number) {
        return new HashMap<>(Map.of(
                "childId", run.childIds().ids().get(0), "scorerKind", "SIGNER", "number", number, "reason", "Nan"));
    }

    private static String stage(StageRun run) {
        return "/api/stages/" + run.id();
    }
}

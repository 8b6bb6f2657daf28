package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapApiTest extends ApiCase {

    private static final Map<String, Object> WORRY = Map.of("column", "WORRIES", "text", "No breakfast.");

    @Test
    void anItem_isWrittenAndRead() {
        String map = path(familyAtTheFrontDoor()) + "/map";
        JsonNode written =
                api.post(Api.FRONTDOOR, map + "/items", WORRY).is(201).body();
        JsonNode read = api.get(Api.MANAGER, map).is(200).body();
        assertThat(read.at("/items/0")).isEqualTo(written);
        assertThat(read.path("version").asLong()).isEqualTo(1);
        assertThat(written.path("audience").asText()).isEqualTo("EVERYONE");
    }

    @Test
    void anItem_isChangedByWhoSawItsVersion() {
        String items = path(familyAtTheFrontDoor()) + "/map/items";
        long id = api.post(Api.FRONTDOOR, items, WORRY).at("/id").asLong();
        Api.Answer changed = api.put(Api.SOCIAL, items + "/" + id, worry("No tea either.", 0))
                .is(200);
        assertThat(changed.at("/text").asText()).isEqualTo("No tea either.");
        assertThat(changed.at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void anItemChangedMeanwhile_isAConflictWithBothVersions() {
        String items = path(familyAtTheFrontDoor()) + "/map/items";
        long id = api.post(Api.FRONTDOOR, items, WORRY).at("/id").asLong();
        api.put(Api.SOCIAL, items + "/" + id, worry("Theirs", 0)).is(200);
        Api.Answer conflict =
                api.put(Api.FRONTDOOR, items + "/" + id, worry("Mine", 0)).isProblem(409);
        assertThat(conflict.codes()).containsExactly("changed-meanwhile");
        assertThat(conflict.at("/yours/text").asText()).isEqualTo("Mine");
        assertThat(conflict.at("/theirs/text").asText()).isEqualTo("Theirs");
        assertThat(conflict.at("/theirs/version").asInt()).isEqualTo(1);
    }

    @Test
    void anItem_isResolvedStruckOutAndTakenBack() {
        String items = path(familyAtTheFrontDoor()) + "/map/items";
        String item =
                items + "/" + api.post(Api.FRONTDOOR, items, WORRY).at("/id").asLong();
        for (String status : List.of("RESOLVED", "STRUCK_OUT", "ACTIVE")) {
            assertThat(api.post(Api.FRONTDOOR, item + "/status", Map.of("status", status))
                            .is(200)
                            .at("/status")
                            .asText())
                    .isEqualTo(status);
        }
    }

    @Test
    void aStatement_isWrittenChangedAndResolvedWithItsGoal() {
        String statements = path(familyAtTheFrontDoor()) + "/map/statements";
        String one = statements + "/"
                + api.post(Api.FRONTDOOR, statements, Map.of("text", "Too tired to learn."))
                        .is(201)
                        .at("/id")
                        .asLong();
        Map<String, Object> withGoal = Map.of("text", "Too tired to learn.", "goal", "They eat.", "version", 0);
        assertThat(api.put(Api.FRONTDOOR, one, withGoal).is(200).at("/goal").asText())
                .isEqualTo("They eat.");
        assertThat(api.put(Api.SOCIAL, one, withGoal)
                        .isProblem(409)
                        .at("/theirs/goal")
                        .asText())
                .isEqualTo("They eat.");
        assertThat(api.post(Api.FRONTDOOR, one + "/status", Map.of("status", "RESOLVED"))
                        .is(200)
                        .at("/status")
                        .asText())
                .isEqualTo("RESOLVED");
    }

    @Test
    void aStatementInParts_comesBackWithItsSentence() {
        String statements = path(familyAtTheFrontDoor()) + "/map/statements";
        Map<String, Object> parts = Map.of("worryWho", "Mum", "worryAbout", "He hides");
        Api.Answer written = api.post(
                        Api.FRONTDOOR,
                        statements,
                        Map.of("parts", parts, "difference", Map.of("words", "He is only shy.")))
                .is(201);
        assertThat(written.at("/text").asText()).isEqualTo("Mum is worried about this: he hides.");
        assertThat(written.at("/parts/worryWho").asText()).isEqualTo("Mum");
        assertThat(written.at("/difference/words").asText()).isEqualTo("He is only shy.");
        assertThat(api.post(Api.FRONTDOOR, statements, Map.of("parts", parts, "text", "Something else"))
                        .isProblem(422)
                        .codes())
                .containsExactly("parts-and-whole");
    }

    @Test
    void anImpact_isSaidForAChildOfTheFamilyOnly() {
        long family = familyAtTheFrontDoor();
        long child = kit.open(family, "contact").childIds().ids().get(0);
        long stranger =
                kit.open(familyAtTheFrontDoor(), "contact").childIds().ids().get(0);
        String impacts = path(family) + "/map/impacts/";
        assertThat(api.put(Api.FRONTDOOR, impacts + child, Map.of("text", "Is tired."))
                        .is(200)
                        .at("/text")
                        .asText())
                .isEqualTo("Is tired.");
        for (long other : List.of(stranger, 999_999L, -1L)) {
            assertThat(api.put(Api.FRONTDOOR, impacts + other, Map.of("text", "Is tired."))
                            .isProblem(422)
                            .codes())
                    .containsExactly("other-family");
        }
    }

    @Test
    void anItemOfAnotherFamily_isNotFound() {
        long id = api.post(Api.FRONTDOOR, path(familyAtTheFrontDoor()) + "/map/items", WORRY)
                .at("/id")
                .asLong();
        String other = path(familyAtTheFrontDoor()) + "/map/items/" + id;
        api.put(Api.FRONTDOOR, other, worry("Moved over", 0)).isProblem(404);
        api.post(Api.FRONTDOOR, other + "/status", Map.of("status", "RESOLVED")).isProblem(404);
    }

    @Test
    void wordsForAStrategyDiscussion_stayWithStatutoryServices() {
        long family = familyInEarlyHelp();
        long child = kit.open(family, "caf").childIds().ids().get(0);
        api.post(Api.SOCIAL, path(family) + "/act-now", Map.of("childIds", List.of(child), "why", "A bruise."))
                .is(201);
        kit.goOn(family);
        long stage = kit.open(family, "strategy-discussion").id();
        String items = path(family) + "/map/items";
        Api.Answer secret = api.post(
                        Api.SOCIAL,
                        items,
                        Map.of("column", "WORRIES", "text", "What the police said.", "stageId", stage))
                .is(201);
        assertThat(secret.at("/tier").asText()).isEqualTo("STATUTORY");
        String item = items + "/" + secret.at("/id").asLong();
        api.put(Api.LEAD, item, worry("Let me see", 0)).isProblem(404);
        api.post(Api.LEAD, item + "/status", Map.of("status", "RESOLVED")).isProblem(404);
        assertThat(api.get(Api.LEAD, path(family) + "/map").body().toString()).doesNotContain("police");
        api.put(Api.SOCIAL, item, worry("What the police said then.", 0)).is(200);
        assertThat(api.post(Api.LEAD, items, Map.of("column", "WORRIES", "text", "x", "stageId", stage))
                        .isProblem(422)
                        .codes())
                .containsExactly("no-stage");
    }

    @Test
    void nobodyWritesForAnAudienceTheyDoNotBelongTo() {
        String map = path(familyInEarlyHelp()) + "/map";
        Map<String, Object> hidden = Map.of("column", "WORRIES", "text", "x", "audience", "STATUTORY");
        assertThat(api.post(Api.LEAD, map + "/items", hidden).isProblem(422).codes())
                .containsExactly("not-yours");
        assertThat(api.post(Api.LEAD, map + "/statements", Map.of("text", "x", "audience", "STATUTORY"))
                        .isProblem(422)
                        .codes())
                .containsExactly("not-yours");
        api.post(Api.SOCIAL, map + "/items", hidden).is(201);
        assertThat(api.get(Api.LEAD, map).at("/items").findValuesAsText("audience"))
                .doesNotContain("STATUTORY");
    }

    private static Map<String, Object> worry(String text, int version) {
        return Map.of("column", "WORRIES", "text", text, "version", version);
    }
}

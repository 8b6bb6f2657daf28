package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.process.Answers;

/** A family's whole way from contact to closure, by calls to the API alone. */
class ApiJourneyTest extends ApiCase {

    @Autowired
    private StageRunRepository runs;

    @Autowired
    private RecordCheck records;

    @Autowired
    private FamilyRepository families;

    @Test
    void fromContactThroughCafAndReviewsToClosure() {
        long search = api.get(Api.FRONTDOOR, "/api/families?q=Foxglove")
                .is(200)
                .at("/historyCheckId")
                .asLong();
        String family = api.post(Api.FRONTDOOR, "/api/contacts", contact(search))
                .is(201)
                .at("/familyReference")
                .asText();
        kit.goOn(families.findByReference(family).orElseThrow().id());

        signed(family, "contact", Api.FRONTDOOR, run -> Answers.contact());
        signed(family, "next-step-decision", Api.MANAGER, run -> Answers.decision(run, "caf"));
        signed(family, "tell-referrer", Api.FRONTDOOR, run -> Answers.told());
        signed(family, "family-agreement", Api.LEAD, run -> Answers.agreement("yes"));
        signed(family, "caf", Api.LEAD, run -> Answers.caf(run, "plan"));
        signed(family, "taf-meeting", Api.LEAD, run -> Answers.taf(statements(family), "continue"));
        signed(family, "taf-review", Api.LEAD, run -> Answers.taf(statements(family), "close"));
        signed(family, "closure", Api.HEAD, run -> Answers.closure("closed"));

        JsonNode journey =
                api.get(Api.FRONTDOOR, "/api/families/" + family + "/journey").body();
        assertThat(journey.at("/episodes/0/closedAt").isNull()).isFalse();
        assertThat(journey.path("openStages")).isEmpty();
        assertThat(api.get(Api.HEAD, "/api/families/" + family + "/records")
                        .body()
                        .findValuesAsText("stage"))
                .contains("contact", "next-step-decision", "caf", "closure", "episode-closed");
        assertThat(records.firstFault()).isEmpty();
    }

    private static Map<String, Object> contact(long search) {
        return Map.of(
                "clientKey", "whole-journey-1",
                "newChildren", List.of(Api.child("Rowan"), Api.child("Hazel")),
                "caller", "Ms Alder, school",
                "words", "They come to school hungry.",
                "historyCheckId", search);
    }

    /** Maps, scores, drafts and signs a stage as its own role, and lets the engine go on. */
    private void signed(String family, String stage, String username, Function<StageRun, Map<String, Object>> answers) {
        StageRun run = run(family, stage);
        String path = "/api/stages/" + run.id();
        if (run.isStage()) {
            mapped(family, run, username);
        }
        long seen = api.get(username, path).is(200).at("/map/version").asLong();
        Api.Answer drafted = api.put(username, path + "/draft", draft(seen, answers.apply(run)))
                .is(200);
        assertThat(drafted.codes()).as(stage).isEmpty();
        assertThat(api.post(username, path + "/signature", Map.of("seenMapVersion", seen))
                        .is(201)
                        .at("/run/status")
                        .asText())
                .isEqualTo("SIGNED");
        kit.goOn(run.familyId());
    }

    private void mapped(String family, StageRun run, String username) {
        String map = "/api/families/" + family + "/map";
        api.post(username, map + "/items", Map.of("column", "WORRIES", "text", "No breakfast."))
                .is(201);
        api.post(username, map + "/items", Map.of("column", "STRENGTHS", "text", "Nan on Fridays."))
                .is(201);
        Map<String, Object> step = Map.of(
                "column", "NEXT_STEPS", "text", "Breakfast club", "ownerName", "Ms Alder", "dueOn", "2026-12-01");
        api.post(username, map + "/items", step).is(201);
        Map<String, Object> worry = Map.of(
                "text", "Too tired to learn.",
                "goal", "They eat before school.",
                "goalSeenBy", "Ms Alder",
                "goalHeldFor", "8 weeks");
        if (statements(family).isEmpty()) {
            api.post(username, map + "/statements", worry).is(201);
        }
        for (Long child : run.childIds().ids()) {
            api.put(username, map + "/impacts/" + child, Map.of("text", "Is tired and quiet."))
                    .is(200);
            score(run, username, new HashMap<>(Map.of("childId", child, "scorerKind", "SIGNER", "number", 6)));
            score(
                    run,
                    username,
                    new HashMap<>(
                            Map.of("childId", child, "scorerKind", "FAMILY", "scorer", "Mum", "answer", "DONT_KNOW")));
        }
    }

    private void score(StageRun run, String username, Map<String, Object> score) {
        score.put("reason", "Nan helps");
        api.post(username, "/api/stages/" + run.id() + "/scores", score).is(201);
    }

    private static Map<String, Object> draft(long seen, Map<String, Object> answers) {
        return Map.of(
                "seenMapVersion",
                seen,
                "form",
                answers,
                "talkedWith",
                "Mum and the children",
                "talkedOn",
                "2026-03-03");
    }

    private StageRun run(String family, String stage) {
        for (JsonNode row :
                api.get(Api.HEAD, "/api/families/" + family + "/journey").body().path("openStages")) {
            if (row.path("stage").asText().equals(stage)) {
                return runs.findById(row.path("id").asLong()).orElseThrow();
            }
        }
        throw new AssertionError("No open " + stage);
    }

    private List<Long> statements(String family) {
        List<Long> ids = new ArrayList<>();
        api.get(Api.LEAD, "/api/families/" + family + "/map")
                .body()
                .path("statements")
                .forEach(s -> ids.add(s.path("id").asLong()));
        return ids;
    }
}

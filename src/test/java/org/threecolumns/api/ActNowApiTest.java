package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActNowApiTest extends ApiCase {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void actingNow_opensAStrategyDiscussionAndEndsNothing() {
        long family = familyInEarlyHelp();
        assertThat(actNow(family, Api.LEAD).is(201).at("/begun").asBoolean()).isTrue();
        kit.goOn(family);
        actNow(family, Api.SOCIAL).is(201);
        kit.goOn(family);
        assertThat(kit.openStages(family)).contains("caf", "strategy-discussion");
        assertThat(api.get(Api.SOCIAL, path(family) + "/journey").at("/actsNow"))
                .hasSize(2);
    }

    @Test
    void actingForNobodyOrWithoutAWhy_isRefused() {
        long family = familyAtTheFrontDoor();
        String path = path(family) + "/act-now";
        long stranger = child(familyAtTheFrontDoor());
        assertThat(api.post(Api.FRONTDOOR, path, Map.of()).isProblem(422).codes())
                .containsExactly("no-children", "blank");
        assertThat(api.post(Api.FRONTDOOR, path, Map.of("childIds", List.of(stranger), "why", "A bruise."))
                        .isProblem(422)
                        .codes())
                .containsExactly("other-family");
        assertThat(api.get(Api.FRONTDOOR, path(family) + "/journey").at("/actsNow"))
                .isEmpty();
        assertThat(actsLogged(family)).isZero();
        actNow(family, Api.SOCIAL).is(201);
        assertThat(actsLogged(family)).isOne();
    }

    @Test
    void aLeadProfessional_seesNothingOfWhatFollows() {
        long family = familyInEarlyHelp();
        actNow(family, Api.SOCIAL).is(201);
        kit.goOn(family);
        JsonNode seen = api.get(Api.LEAD, path(family) + "/journey").is(200).body();
        assertThat(seen.path("actsNow")).isEmpty();
        assertThat(seen.path("debts")).isEmpty();
        assertThat(seen.toString()).doesNotContain("strategy", "bruise");
        assertThat(api.get(Api.LEAD, path(family) + "/records").body().toString())
                .doesNotContain("act-now", "STATUTORY");
        long strategy = kit.open(family, "strategy-discussion").id();
        api.get(Api.LEAD, "/api/stages/" + strategy).isProblem(404);
        api.post(Api.LEAD, "/api/debts/" + debt(family) + "/settlement", Map.of("how", "RECORDED", "words", "x"))
                .isProblem(404);
        long record = api.get(Api.SOCIAL, path(family) + "/records").at("/0/id").asLong();
        api.get(Api.LEAD, "/api/records/" + record).isProblem(404);
    }

    @Test
    void aDebt_isWrittenUpByAWorker() {
        long family = familyAtTheFrontDoor();
        actNow(family, Api.SOCIAL).is(201);
        JsonNode settled = api.post(Api.SOCIAL, settlement(family), Map.of("how", "RECORDED", "words", "Written up."))
                .is(200)
                .body();
        assertThat(settled.path("settledBy").asText()).isEqualTo(Api.SOCIAL);
        assertThat(settled.path("settledHow").asText()).isEqualTo("RECORDED");
    }

    @Test
    void aDebt_isDischargedByManagersOnly() {
        long family = familyAtTheFrontDoor();
        actNow(family, Api.SOCIAL).is(201);
        String settlement = settlement(family);
        Map<String, Object> discharge = Map.of("how", "DISCHARGED", "words", "A misunderstanding.");
        for (String worker : List.of(Api.SOCIAL, Api.FRONTDOOR, "carl.chair", Api.AUDITOR)) {
            api.post(worker, settlement, discharge).isProblem(403);
        }
        assertThat(api.post(Api.TEAM, settlement, discharge)
                        .is(200)
                        .at("/settledBy")
                        .asText())
                .isEqualTo(Api.TEAM);
        assertThat(api.post(Api.HEAD, settlement, discharge)
                        .is(200)
                        .at("/settledBy")
                        .asText())
                .as("settled once")
                .isEqualTo(Api.TEAM);
    }

    @Test
    void aDebtWithoutWords_staysOpen() {
        long family = familyAtTheFrontDoor();
        actNow(family, Api.SOCIAL).is(201);
        String settlement = settlement(family);
        assertThat(api.post(Api.SOCIAL, settlement, Map.of("how", "RECORDED"))
                        .isProblem(422)
                        .codes())
                .containsExactly("blank");
        assertThat(api.post(Api.SOCIAL, settlement, Map.of("words", "x"))
                        .isProblem(422)
                        .codes())
                .containsExactly("no-how");
        assertThat(api.get(Api.SOCIAL, path(family) + "/journey")
                        .at("/debts/0/settledAt")
                        .isNull())
                .isTrue();
    }

    private Api.Answer actNow(long family, String username) {
        return api.post(
                username,
                path(family) + "/act-now",
                Map.of("childIds", List.of(child(family)), "why", "A bruise that nobody can explain."));
    }

    private long child(long family) {
        return api.get(Api.FRONTDOOR, path(family)).at("/children/0/id").asLong();
    }

    private long debt(long family) {
        return api.get(Api.SOCIAL, path(family) + "/journey").at("/debts/0/id").asLong();
    }

    private String settlement(long family) {
        return "/api/debts/" + debt(family) + "/settlement";
    }

    private long actsLogged(long family) {
        return jdbc.sql("select count(*) from access_entry where family_id = ? and action = 'ACT_NOW'")
                .param(family)
                .query(Long.class)
                .single();
    }
}

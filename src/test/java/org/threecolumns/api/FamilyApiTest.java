package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FamilyApiTest extends ApiCase {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSearch_findsByNameAndLeavesAHistoryCheck() {
        familyAtTheFrontDoor();
        JsonNode found = api.get(Api.FRONTDOOR, "/api/families?q=row lark&birthDate=2019-05-04")
                .is(200)
                .body();
        assertThat(found.at("/families/0/name").asText()).isEqualTo("Larkspur");
        assertThat(found.at("/families/0/open").asBoolean()).isTrue();
        assertThat(jdbc.sql("select searched_by from history_check where id = ?")
                        .param(found.path("historyCheckId").asLong())
                        .query(String.class)
                        .single())
                .isEqualTo(Api.FRONTDOOR);
    }

    @Test
    void aLeadProfessionalsSearch_findsOnlyTheirOwn() {
        familyAtTheFrontDoor();
        String own = path(familyInEarlyHelp());
        JsonNode found = api.get(Api.LEAD, "/api/families?q=" + own.substring(14))
                .is(200)
                .body();
        assertThat(found.path("families")).hasSize(1);
        assertThat(api.get(Api.OTHER_LEAD, "/api/families?q=" + own.substring(14))
                        .is(200)
                        .body()
                        .path("families"))
                .isEmpty();
    }

    @Test
    void aFamily_showsItsChildrenAndItsLeadProfessional() {
        JsonNode family = api.get(Api.LEAD, path(familyInEarlyHelp())).is(200).body();
        assertThat(family.path("leadProfessional").asText()).isEqualTo(Api.LEAD);
        assertThat(family.path("children").findValuesAsText("givenName")).containsExactlyInAnyOrder("Rowan", "Hazel");
        assertThat(family.at("/children/0/age").asText()).isEqualTo("6 years");
    }

    @Test
    void theJourney_showsWhereEachChildIsAndWhatIsDue() {
        JsonNode journey = api.get(Api.FRONTDOOR, path(familyAtTheFrontDoor()) + "/journey")
                .is(200)
                .body();
        JsonNode stage = journey.at("/openStages/0");
        assertThat(stage.path("stage").asText()).isEqualTo("contact");
        assertThat(stage.path("dueOn").asText()).isEqualTo("2026-03-04");
        assertThat(stage.path("due").asText()).isEqualTo("due tomorrow");
        assertThat(stage.path("dueWords").asText()).startsWith("1 working day");
        assertThat(journey.path("children")).hasSize(2).allSatisfy(child -> assertThat(
                        child.at("/openStageIds/0").asLong())
                .isEqualTo(stage.path("id").asLong()));
        assertThat(journey.at("/episodes/0/journeys/0/children")).hasSize(2);
    }

    @Test
    void consent_isWithdrawnFromEarlyHelpAndAManagerDecides() {
        long family = familyInEarlyHelp();
        Map<String, Object> withdrawn = Map.of(
                "journeyId", journeyOf(family), "saidBy", "Mum", "words", "Leave us be.", "saidOn", "2026-03-03");
        api.post(Api.LEAD, path(family) + "/consent-withdrawals", withdrawn).is(201);
        kit.goOn(family);
        assertThat(kit.openStages(family)).contains("consent-decision").doesNotContain("caf");
    }

    @Test
    void consent_cannotBeWithdrawnWhereThereIsNoEarlyHelp() {
        long family = familyAtTheFrontDoor();
        Map<String, Object> early = Map.of("journeyId", journeyOf(family));
        assertThat(api.post(Api.FRONTDOOR, path(family) + "/consent-withdrawals", early)
                        .isProblem(422)
                        .codes())
                .containsExactlyInAnyOrder("not-early-help", "blank", "blank", "date");
    }

    @Test
    void consent_isNeverWithdrawnFromAnotherFamilysJourney() {
        long other = familyInEarlyHelp();
        Map<String, Object> foreign =
                Map.of("journeyId", journeyOf(other), "saidBy", "Mum", "words", "No.", "saidOn", "2026-03-03");
        assertThat(api.post(Api.FRONTDOOR, path(familyInEarlyHelp()) + "/consent-withdrawals", foreign)
                        .isProblem(422)
                        .codes())
                .containsExactly("no-journey");
    }

    private long journeyOf(long family) {
        return api.get(Api.HEAD, path(family) + "/journey")
                .at("/episodes/0/journeys/0/id")
                .asLong();
    }
}

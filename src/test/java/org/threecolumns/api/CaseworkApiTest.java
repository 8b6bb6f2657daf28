package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.TestClock;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.timeliness.MovableClock;

class CaseworkApiTest extends ApiCase {

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(TestClock.START);
    }

    @Test
    void casework_namesWhatIsOpenPerChild() {
        long family = care.onAPlan("Rowan");
        JsonNode child = api.get(Api.SOCIAL, path(family) + "/casework").is(200).at("/children/0");
        assertThat(child.at("/referral/referredOn").asText()).isEqualTo("2026-03-03");
        assertThat(child.at("/assessment/startedOn").asText()).isEqualTo("2026-03-03");
        assertThat(child.at("/plan/kind").asText()).isEqualTo("PROTECTION");
        assertThat(child.at("/plan/visitDueOn").asText()).isEqualTo("2026-03-23");
        assertThat(child.at("/enquiry").isNull()).isTrue();
    }

    @Test
    void aVisit_isRecordedAndRead() {
        long family = care.onAPlan("Rowan");
        Map<String, Object> visit = visit(family);
        assertThat(api.post(Api.SOCIAL, path(family) + "/visits", visit)
                        .is(201)
                        .at("/children/0/visits/0/visitedBy")
                        .asText())
                .isEqualTo("Sami Yusuf");
        assertThat(api.get(Api.AUDITOR, path(family) + "/visits").at("/children/0/visits"))
                .hasSize(1);
        assertThat(api.get(Api.SOCIAL, path(family) + "/casework")
                        .at("/children/0/plan/lastSeenOn")
                        .asText())
                .isEqualTo("2026-03-09");
    }

    @Test
    void manyVisits_goOnWhereThePageBeforeSays() {
        long family = care.onAPlan("Rowan");
        String visits = path(family) + "/visits";
        for (int i = 0; i < 27; i++) {
            api.post(Api.SOCIAL, visits, visit(family)).is(201);
        }
        Api.Answer first = api.get(Api.SOCIAL, visits);
        assertThat(first.at("/children/0/visits")).hasSize(25);
        String next = first.at("/children/0/next").asText();
        Api.Answer second = api.get(Api.SOCIAL, visits + "?childId=" + child(family) + "&after=" + next);
        assertThat(second.at("/children/0/visits")).hasSize(2);
        assertThat(second.at("/children/0/next").isNull()).isTrue();
        for (String bad : List.of("x", "2026-02-30_1", "2026-03-09_")) {
            assertThat(api.get(Api.SOCIAL, visits + "?childId=1&after=" + bad)
                            .isProblem(422)
                            .codes())
                    .containsExactly("after");
        }
        assertThat(api.get(Api.SOCIAL, visits + "?after=" + next).isProblem(422).codes())
                .containsExactly("blank");
    }

    @Test
    void aVisitThatSaysTooLittle_isRefusedWithEachGap() {
        long family = care.onAPlan("Rowan");
        assertThat(api.post(Api.SOCIAL, path(family) + "/visits", Map.of())
                        .isProblem(422)
                        .at("/gaps")
                        .findValuesAsText("field"))
                .containsExactly("childId", "visitedOn", "visitedBy", "seen");
    }

    @Test
    void aServiceAsksForAConference() {
        long family = care.withoutConference("Rowan");
        String requests = path(family) + "/conference-requests";
        assertThat(api.get(Api.SOCIAL, path(family) + "/casework")
                        .at("/conferencePossibleFor/0")
                        .asLong())
                .isEqualTo(child(family));
        Map<String, Object> asked = Map.of(
                "childIds", List.of(child(family)), "agency", "Health", "askedBy", "Dr Elm", "why", "The bruise.");
        api.post(Api.SOCIAL, requests, asked).is(201);
        kit.goOn(family);
        assertThat(kit.openStages(family)).contains("initial-conference");
        assertThat(api.post(Api.SOCIAL, requests, asked).isProblem(422).codes()).containsExactly("no-enquiry");
    }

    @Test
    void childrenLeaveUs() {
        long family = care.inAssessment("Rowan");
        String leavings = path(family) + "/leavings";
        assertThat(api.post(Api.SOCIAL, leavings, Map.of()).isProblem(422).codes())
                .contains("no-child", "blank", "date");
        Map<String, Object> said = Map.of(
                "childIds", List.of(child(family)), "reason", "MOVED", "words", "To Leeds.", "saidOn", "2026-03-03");
        api.post(Api.SOCIAL, leavings, said).is(201);
        kit.goOn(family);
        assertThat(kit.openStages(family)).containsExactly("assessment", "leaving");
    }

    @Test
    void aBabyIsBorn() {
        long family = care.inAssessment("Baby");
        long child = care.expecting(family).id();
        String births = path(family) + "/births";
        Map<String, Object> born = Map.of("childId", child, "givenName", "Iris", "bornOn", "2026-03-02");
        assertThat(api.post(Api.SOCIAL, births, born)
                        .is(201)
                        .at("/children/0/givenName")
                        .asText())
                .isEqualTo("Iris");
        assertThat(api.post(Api.SOCIAL, births, born).isProblem(422).codes()).containsExactly("born-already");
        long other = care.inAssessment("Fern");
        assertThat(api.post(Api.SOCIAL, path(other) + "/births", born)
                        .isProblem(422)
                        .codes())
                .containsExactly("other-family");
    }

    /** Also of the family that they lead. */
    @Test
    void aLeadProfessional_seesNothingOfSocialCare() {
        long family = familyInEarlyHelp();
        api.get(Api.LEAD, path(family)).is(200);
        for (String place : List.of("/casework", "/visits")) {
            api.get(Api.SOCIAL, path(family) + place).is(200);
            api.get(Api.LEAD, path(family) + place).isProblem(404);
        }
        api.post(Api.LEAD, path(family) + "/visits", visit(family)).isProblem(404);
        api.post(Api.LEAD, path(family) + "/conference-requests", Map.of("why", "x"))
                .isProblem(404);
        assertThat(api.get(Api.SOCIAL, path(family) + "/visits").at("/children/0/visits"))
                .isEmpty();
    }

    private Map<String, Object> visit(long family) {
        Map<String, Object> visit = new HashMap<>();
        visit.put("childId", child(family));
        visit.put("visitedOn", kit.today().toString());
        visit.put("visitedBy", "Sami Yusuf");
        visit.put("seen", true);
        visit.put("seenAlone", true);
        return visit;
    }

    private long child(long family) {
        return care.children(family).get(0).id();
    }
}

package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.threecolumns.access.CurrentUser;

/** Who gets in where. Every endpoint about one family stands in the list, with a body that would be good from the right person. */
class ApiAccessTest extends ApiCase {

    @Autowired
    private JdbcClient jdbc;

    /** @param path names the family as F, its stage as S, a child as C, an item as I, a statement as W, a record as R, a debt as D */
    record Endpoint(HttpMethod method, String path, Map<String, Object> body) {

        boolean isRead() {
            return method == HttpMethod.GET;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                read("/families/F"),
                read("/families/F/map"),
                read("/families/F/journey"),
                read("/families/F/records"),
                read("/families/F/casework"),
                read("/families/F/visits"),
                read("/records/R"),
                read("/stages/S"),
                post("/families/F/map/items", Map.of("column", "WORRIES", "text", "x")),
                put("/families/F/map/items/I", Map.of("column", "WORRIES", "text", "x", "version", 0)),
                post("/families/F/map/items/I/status", Map.of("status", "RESOLVED")),
                post("/families/F/map/statements", Map.of("text", "x")),
                put("/families/F/map/statements/W", Map.of("text", "x", "version", 0)),
                post("/families/F/map/statements/W/status", Map.of("status", "RESOLVED")),
                put("/families/F/map/impacts/C", Map.of("text", "x")),
                post("/families/F/act-now", Map.of("why", "x")),
                post("/families/F/consent-withdrawals", Map.of("saidBy", "Mum")),
                post("/families/F/visits", Map.of("visitedBy", "x")),
                post("/families/F/conference-requests", Map.of("why", "x")),
                post("/families/F/leavings", Map.of("words", "x")),
                post("/families/F/births", Map.of("givenName", "x")),
                post("/records/R/corrections", Map.of("what", "x", "reason", "x")),
                put("/stages/S/draft", Map.of("seenMapVersion", 0)),
                post("/stages/S/scores", Map.of("scorerKind", "SIGNER", "number", 5)),
                post("/stages/S/signature", Map.of("seenMapVersion", 0)),
                post("/debts/D/settlement", Map.of("how", "RECORDED", "words", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void strangersAreAskedToLogIn(Endpoint endpoint) {
        send(null, endpoint, family()).isProblem(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void whoMayNotSeeAFamily_isToldWhatIsToldOfNone(Endpoint endpoint) {
        Places there = family();
        for (String username : List.of(Api.OTHER_LEAD, Api.ADMIN, Api.DESIGNER)) {
            Api.Answer unseen = send(username, endpoint, there).isProblem(404);
            Api.Answer none = send(username, endpoint, Places.NONE).isProblem(404);
            assertThat(unseen.at("/detail")).isEqualTo(none.at("/detail"));
            assertThat(unseen.body().fieldNames()).toIterable().containsExactlyElementsOf(none.body()::fieldNames);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void auditorsOnlyRead(Endpoint endpoint) {
        Api.Answer answer = send(Api.AUDITOR, endpoint, family());
        if (endpoint.isRead()) {
            answer.is(200);
        } else {
            answer.isProblem(403);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void aRestrictedFamily_isThereForThoseNamedOnly(Endpoint endpoint) {
        Places there = family();
        jdbc.sql("update family set restricted = true where id = ?")
                .param(there.id())
                .update();
        send(Api.SOCIAL, endpoint, there).isProblem(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void everyVisit_isWrittenDown(Endpoint endpoint) {
        Places there = family();
        send(Api.AUDITOR, endpoint, there);
        send(Api.OTHER_LEAD, endpoint, there);
        assertThat(visits(there, Api.AUDITOR)).containsExactly(endpoint.isRead() ? "VIEW" : "REFUSED");
        assertThat(visits(there, Api.OTHER_LEAD)).containsExactly("REFUSED");
    }

    @Test
    void overviewsAreForPeopleWithCases() {
        for (String path : List.of("/api/families?q=Larkspur", "/api/stages?list=mine", "/api/stages?list=teams")) {
            api.get(null, path).isProblem(401);
            api.get(Api.ADMIN, path).isProblem(403);
            api.get(Api.DESIGNER, path).isProblem(403);
            api.get(Api.AUDITOR, path).is(200);
        }
    }

    @Test
    void contactsAreRecordedByChildrensServices() {
        Map<String, Object> contact = Map.of("newChildren", List.of(Api.child("Clover")), "words", "Hungry.");
        api.post(null, "/api/contacts", contact).isProblem(401);
        for (String username : List.of(Api.LEAD, Api.AUDITOR, Api.ADMIN, Api.DESIGNER)) {
            api.post(username, "/api/contacts", contact).isProblem(403);
        }
        String reference = api.post(Api.SOCIAL, "/api/contacts", contact)
                .is(201)
                .at("/familyReference")
                .asText();
        assertThat(jdbc.sql(
                                "select e.username from access_entry e join family f on f.id = e.family_id where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .containsExactly(Api.SOCIAL);
    }

    @Test
    void aSession_changesNothingWithoutItsToken() throws Exception {
        Places there = family();
        assertThat(api.perform(inSession(there)).isProblem(403).at("/detail").asText())
                .contains("token");
        api.perform(inSession(there).with(csrf())).is(201);
    }

    @Test
    void aWrongPassword_isToldNothing() throws Exception {
        api.perform(MockMvcRequestBuilders.get("/api/stages").header("Authorization", "Basic bm9ib2R5OnNlY3JldA=="))
                .isProblem(401);
    }

    private MockHttpServletRequestBuilder inSession(Places there) {
        CurrentUser user = kit.user(Api.FRONTDOOR);
        return MockMvcRequestBuilders.post(there.in("/families/F/map/items"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"column\":\"WORRIES\",\"text\":\"x\"}")
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of())));
    }

    private Api.Answer send(String username, Endpoint endpoint, Places places) {
        return api.send(username, endpoint.method(), places.in(endpoint.path()), endpoint.body());
    }

    private List<String> visits(Places there, String username) {
        return jdbc.sql("select action from access_entry where family_id = ? and username = ? order by id")
                .params(there.id(), username)
                .query(String.class)
                .list();
    }

    /** Ids of things that belong to one family. */
    record Places(long id, String family, long stage, long child, long item, long statement, long record, long debt) {

        static final Places NONE = new Places(0, "F-999999", 999_999, 999_999, 999_999, 999_999, 999_999, 999_999);

        String in(String path) {
            return "/api"
                    + path.replace("F", family)
                            .replace("/S", "/" + stage)
                            .replace("/C", "/" + child)
                            .replace("/I", "/" + item)
                            .replace("/W", "/" + statement)
                            .replace("/R", "/" + record)
                            .replace("/D", "/" + debt);
        }
    }

    private Places family() {
        long family = familyAtTheFrontDoor();
        String path = path(family);
        long child = api.get(Api.SOCIAL, path).at("/children/0/id").asLong();
        long item = api.post(Api.SOCIAL, path + "/map/items", Map.of("column", "WORRIES", "text", "x"))
                .at("/id")
                .asLong();
        long statement = api.post(Api.SOCIAL, path + "/map/statements", Map.of("text", "x"))
                .at("/id")
                .asLong();
        api.post(Api.SOCIAL, path + "/act-now", Map.of("childIds", List.of(child), "why", "x"))
                .is(201);
        return new Places(
                family,
                path.substring("/api/families/".length()),
                kit.open(family, "contact").id(),
                child,
                item,
                statement,
                api.get(Api.SOCIAL, path + "/records").at("/0/id").asLong(),
                api.get(Api.SOCIAL, path + "/journey").at("/debts/0/id").asLong());
    }

    private static Endpoint read(String path) {
        return new Endpoint(HttpMethod.GET, path, null);
    }

    private static Endpoint post(String path, Map<String, Object> body) {
        return new Endpoint(HttpMethod.POST, path, body);
    }

    private static Endpoint put(String path, Map<String, Object> body) {
        return new Endpoint(HttpMethod.PUT, path, body);
    }
}

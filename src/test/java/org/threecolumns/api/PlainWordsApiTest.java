package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.threecolumns.SignedIn;

class PlainWordsApiTest extends ApiCase {

    private static final String PATH = "/api/plain-words/marks";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Test
    void marks_sayWhereWhatAndHowToSayItPlainer() {
        Api.Answer answer = api.post(
                        Api.FRONTDOOR,
                        PATH,
                        Map.of("text", "The siblings of Peers, \uD83D\uDE00 a NEET.", "names", List.of("Ida Peers")))
                .is(200);
        assertThat(answer.at("/marks")).hasSize(2);
        assertThat(answer.at("/marks/0").toString())
                .isEqualTo("{\"kind\":\"JARGON\",\"start\":4,\"end\":12,\"written\":\"siblings\","
                        + "\"plain\":\"brothers and sisters\",\"why\":\"Families may not know this word.\"}");
        assertThat(answer.at("/marks/1/start").asInt()).isEqualTo(28);
    }

    @Test
    void everybodyWhoIsLoggedIn_isAdvised() {
        for (String username : List.of(Api.LEAD, Api.AUDITOR, Api.DESIGNER, Api.ADMIN)) {
            api.post(username, PATH, Map.of("text", "x")).is(200);
        }
        api.post(null, PATH, Map.of("text", "x")).isProblem(401);
    }

    @Test
    void aSession_sendsItsToken() throws Exception {
        api.perform(inSession()).isProblem(403);
        api.perform(inSession().with(csrf())).is(200);
    }

    @Test
    void aPageWhoseLoginHasEnded_isNotAskedForAPasswordByTheBrowser() throws Exception {
        MockHttpServletRequestBuilder fetched = MockMvcRequestBuilders.post(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"x\"}")
                .with(csrf());
        assertThat(challenge(fetched)).contains("Basic");
        assertThat(challenge(fetched.header("X-Requested-With", "fetch"))).isNull();
    }

    @Test
    void tooMuch_isRefusedByName() {
        assertThat(api.post(Api.LEAD, PATH, Map.of("text", "x".repeat(4000)))
                        .is(200)
                        .at("/marks"))
                .isEmpty();
        assertThat(api.post(Api.LEAD, PATH, Map.of("text", "x".repeat(4001)))
                        .isProblem(422)
                        .codes())
                .containsExactly("text-length");
        assertThat(api.post(Api.LEAD, PATH, Map.of("text", "x", "names", Collections.nCopies(101, "Ida")))
                        .isProblem(422)
                        .codes())
                .containsExactly("too-many-names");
        assertThat(api.post(Api.LEAD, PATH, Map.of()).isProblem(422).codes()).containsExactly("text-length");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theText_isNeitherLoggedNorKept(CapturedOutput output) {
        int before = visits();
        api.post(Api.LEAD, PATH, Map.of("text", "Zephyrine has siblings.")).is(200);
        api.post(Api.LEAD, PATH, Map.of("text", "Zephyrine" + "x".repeat(4000))).isProblem(422);
        assertThat(output.getAll()).doesNotContain("Zephyrine");
        assertThat(visits()).isEqualTo(before);
    }

    private String challenge(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request)
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getHeader("WWW-Authenticate");
    }

    private int visits() {
        return jdbc.sql("select count(*) from access_entry")
                .query(Integer.class)
                .single();
    }

    private MockHttpServletRequestBuilder inSession() {
        return MockMvcRequestBuilders.post(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"siblings\"}")
                .with(authentication(SignedIn.as(kit.user(Api.FRONTDOOR))));
    }
}

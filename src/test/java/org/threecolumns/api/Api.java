package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Calls the API as another program would: over HTTP, with a user name and a password. */
final class Api {

    static final String FRONTDOOR = "fiona.frontdoor";
    static final String MANAGER = "mina.manager";
    static final String LEAD = "lena.lead";
    static final String OTHER_LEAD = "luke.lead";
    static final String SOCIAL = "sami.social";
    static final String TEAM = "tess.team";
    static final String HEAD = "hope.head";
    static final String AUDITOR = "ari.auditor";
    static final String ADMIN = "ada.admin";
    static final String DESIGNER = "dana.designer";

    private final MockMvc mvc;
    private final ObjectMapper json;

    Api(MockMvc mvc, ObjectMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    /** What came back; the body is missing where nothing was sent. */
    record Answer(int status, String type, JsonNode body) {

        Answer is(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }

        /** A refusal in the one shape that every door gives it. */
        Answer isProblem(int expected) {
            is(expected);
            assertThat(type).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            assertThat(body.path("title").asText()).isNotBlank();
            assertThat(body.path("detail").asText()).isNotBlank();
            assertThat(body.toString()).doesNotContain("Exception", "org.threecolumns", "java.");
            return this;
        }

        List<String> codes() {
            return body.path("gaps").findValuesAsText("code");
        }

        JsonNode at(String pointer) {
            return body.at(pointer);
        }
    }

    Answer get(String username, String path) {
        return send(username, HttpMethod.GET, path, null);
    }

    Answer post(String username, String path, Object body) {
        return send(username, HttpMethod.POST, path, body);
    }

    Answer put(String username, String path, Object body) {
        return send(username, HttpMethod.PUT, path, body);
    }

    Answer send(String username, HttpMethod method, String path, Object body) {
        try {
            return perform(request(username, method, path).content(body == null ? new byte[0] : bytes(body)));
        } catch (Exception e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** @param username null for a stranger */
    static MockHttpServletRequestBuilder request(String username, HttpMethod method, String path) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                        method, URI.create(path.replace(" ", "%20")))
                .contentType(MediaType.APPLICATION_JSON);
        return username == null ? request : request.with(httpBasic(username, "three-columns"));
    }

    Answer perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        JsonNode body = text.isEmpty() ? MissingNode.getInstance() : json.readTree(text);
        return new Answer(response.getStatus(), String.valueOf(response.getContentType()), body);
    }

    static Map<String, Object> child(String givenName) {
        return Map.of("givenName", givenName, "familyName", "Foxglove", "birthDate", "2018-06-12");
    }
}

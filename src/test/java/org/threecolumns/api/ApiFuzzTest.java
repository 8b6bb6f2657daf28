package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.journey.StageRun;

/** Whatever a client sends, it is told plainly what is wrong, and nothing is stored. */
class ApiFuzzTest extends ApiCase {

    private static final String[] STORED = {
        "family",
        "child",
        "contact",
        "map_item",
        "statement",
        "impact",
        "scaling",
        "stage_draft",
        "stage_record",
        "act_now",
        "recording_debt",
        "consent_withdrawal",
        "visit",
        "departure",
        "conference_request",
        "plain_word"
    };

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> badBodies() {
        return Stream.of(
                        "",
                        "null",
                        "[]",
                        "\"text\"",
                        "17",
                        "{",
                        "{\"why\":",
                        "{}}",
                        "not json",
                        "{\"a\":1,\"a\":2}",
                        "{\"unknown\":1}",
                        "[".repeat(2000),
                        "{\"a\":".repeat(2000),
                        "\u0000")
                .flatMap(body -> ENDPOINTS.stream().map(endpoint -> arguments(endpoint, body)));
    }

    private static final List<String> ENDPOINTS = List.of(
            "POST /contacts",
            "POST F/map/items",
            "PUT F/map/items/1",
            "POST F/map/items/1/status",
            "POST F/map/statements",
            "PUT F/map/impacts/1",
            "POST F/act-now",
            "POST F/consent-withdrawals",
            "POST F/visits",
            "POST F/conference-requests",
            "POST F/leavings",
            "POST F/births",
            "PUT S/draft",
            "POST S/scores",
            "POST S/signature",
            "POST /records/1/corrections",
            "POST /debts/1/settlement",
            "POST /plain-words/marks");

    @ParameterizedTest(name = "{0} <- {1}")
    @MethodSource("badBodies")
    void aBrokenBody_isNotUnderstood(String endpoint, String body) throws Exception {
        assertThat(send(endpoint, body.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void invalidUtf8_isNotUnderstood(String endpoint) throws Exception {
        assertThat(send(endpoint, new byte[] {'{', '"', 'w', 'h', 'y', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'
                        })
                        .status())
                .isEqualTo(400);
    }

    static Stream<String> endpoints() {
        return ENDPOINTS.stream();
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @MethodSource("org.threecolumns.api.BadValues#all")
    void aBadValue_isNamed(String endpoint, String body, int status) throws Exception {
        Api.Answer answer = send(endpoint, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.codes()).isNotEmpty();
        }
    }

    @Test
    void aHugeBody_isCutOffWhetherItSaysItsSizeOrNot() throws Exception {
        byte[] huge = ("{\"words\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(send("POST /contacts", huge).status()).isEqualTo(413);
        api.perform(Api.request(Api.FRONTDOOR, HttpMethod.POST, "/api/contacts").with(request -> {
                    request.setContent(huge);
                    return new Unsized(request);
                }))
                .isProblem(413);
    }

    @Test
    void namesThatGrowAndBrokenSigns_areKeptAsFarAsTheyCanBe() {
        String long100 = "한".repeat(100);
        Map<String, Object> child = Map.of("givenName", long100, "familyName", long100);
        List<Map<String, Object>> many = Stream.generate(() -> child).limit(15).toList();
        api.post(Api.FRONTDOOR, "/api/contacts", Map.of("newChildren", many, "words", "a\uD800b\u0000c"))
                .is(201);
    }

    private Api.Answer send(String endpoint, byte[] body) throws Exception {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        List<Integer> before = stored();
        String[] parts = endpoint.split(" ");
        String path = parts[1].startsWith("F")
                ? path(run.familyId()) + parts[1].substring(1)
                : "/api" + (parts[1].startsWith("S") ? "/stages/" + run.id() + parts[1].substring(1) : parts[1]);
        Api.Answer answer = api.perform(
                Api.request(Api.FRONTDOOR, HttpMethod.valueOf(parts[0]), path).content(body));
        answer.isProblem(answer.status());
        assertThat(stored()).isEqualTo(before);
        return answer;
    }

    private List<Integer> stored() {
        return Stream.of(STORED)
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}

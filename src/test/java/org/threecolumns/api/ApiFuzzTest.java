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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
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

    static Stream<Arguments> badValues() {
        return Stream.of(
                arguments("POST /contacts", "{'words':5}", 400),
                arguments("POST /contacts", "{'words':true}", 400),
                arguments("POST /contacts", "{'childIds':'1'}", 400),
                arguments("POST /contacts", "{'childIds':[null]}", 400),
                arguments("POST /contacts", "{'childIds':[1.5]}", 400),
                arguments("POST /contacts", "{'childIds':['1']}", 400),
                arguments("POST /contacts", "{'childIds':[99999999999999999999]}", 400),
                arguments("POST /contacts", "{'newChildren':[null]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':'31/12/2019'}]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':'2019-02-30'}]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':20190230}]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':[2019,1,1]}]}", 400),
                arguments("POST /contacts", "{'receivedAt':'yesterday'}", 400),
                arguments("POST /contacts", "{'receivedAt':1e400}", 400),
                arguments("POST /contacts", child("'birthDate':'1066-10-14'"), 422),
                arguments("POST /contacts", child("'birthDate':'+999999999-01-01'"), 422),
                arguments("POST /contacts", child("'expectedDate':'+999999999-01-01'"), 422),
                arguments("POST /contacts", child("'roughAge':'" + "9".repeat(61) + "'"), 422),
                arguments("POST /contacts", contact("'receivedAt':'-1000000000-01-01T00:00:00Z'"), 422),
                arguments("POST /contacts", contact("'receivedAt':'2027-01-01T00:00:00Z'"), 422),
                arguments("POST /contacts", contact("'historyCheckId':-1"), 422),
                arguments("POST /contacts", contact("'historyCheckId':9223372036854775807"), 422),
                arguments("POST /contacts", contact("'childIds':[-1]"), 422),
                arguments("POST /contacts", contact("'familyReference':'\\u0000'"), 422),
                arguments("POST /contacts", contact("'clientKey':''"), 422),
                arguments("POST /contacts", contact("'clientKey':'a b'"), 422),
                arguments("POST /contacts", contact("'caller':'" + "a".repeat(201) + "'"), 422),
                arguments("POST F/map/items", "{'column':'WORRY','text':'x'}", 400),
                arguments("POST F/map/items", "{'column':0,'text':'x'}", 400),
                arguments("POST F/map/items", "{'column':'','text':'x'}", 400),
                arguments("POST F/map/items", "{'text':'x'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'\\u200B\\u00A0\\u2800'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'\\u0000'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'" + "x".repeat(4001) + "'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','childIds':[-1]}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','category':'NEXT_STEP'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','quote':'yes'}", 400),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','stageId':-1}", 422),
                arguments("POST F/map/items", "{'column':'NEXT_STEPS','text':'x','dueOn':'+999999999-12-31'}", 422),
                arguments("POST F/map/items", "{'column':'NEXT_STEPS','text':'x','dueOn':'-0044-03-15'}", 422),
                arguments("POST F/visits", "{'seen':'yes'}", 400),
                arguments("POST F/visits", "{'visitedOn':'3/3/2026'}", 400),
                arguments("POST F/visits", "{'childId':-1,'seen':false,'visitedBy':'x'}", 422),
                arguments("POST F/visits", "{'visitedOn':'+999999999-12-31'}", 422),
                arguments("POST F/leavings", "{'reason':'moved'}", 400),
                arguments("POST F/leavings", "{'reason':'MOVED','childIds':[-1],'words':'x'}", 422),
                arguments("POST F/conference-requests", "{'childIds':[-1],'agency':'x','askedBy':'x','why':'x'}", 422),
                arguments("POST F/births", "{'childId':-1}", 422),
                arguments("POST F/births", "{'givenName':5}", 400),
                arguments("POST F/map/items/1/status", "{'status':'DELETED'}", 400),
                arguments("POST F/map/statements", "{'text':'x','goalHeldFor':'" + "x".repeat(101) + "'}", 422),
                arguments("POST F/map/statements", "{'text':'x','kind':'FEAR'}", 400),
                arguments("PUT F/map/impacts/-1", "{'text':'x'}", 422),
                arguments("PUT F/map/impacts/1", "{'text':' '}", 422),
                arguments("PUT F/map/items/-1", "{'column':'WORRIES','text':'x','version':0}", 404),
                arguments("PUT F/map/items/x", "{'column':'WORRIES','text':'x','version':0}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':-1}", 422),
                arguments("PUT S/draft", "{'seenMapVersion':'0'}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':0,'noneNow':{'HOPES':'x'}}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':0,'noneNow':{'WORRIES':null}}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':0,'talkedOn':'soon'}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':5.7,'childId':1}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':'5','childId':1}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':1e10,'childId':1}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':5,'childId':-7}", 422),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':5}", 422),
                arguments("POST S/scores", "{'scorerKind':'TEACHER','number':5}", 400),
                arguments("POST S/signature", "{}", 422),
                arguments("POST F/act-now", "{'childIds':[null],'why':'x'}", 400),
                arguments("POST F/act-now", "{'childIds':[-1],'why':'x'}", 422),
                arguments("POST F/consent-withdrawals", "{'journeyId':-1}", 422),
                arguments("POST F/consent-withdrawals", "{'saidOn':'+999999999-01-01'}", 422),
                arguments("POST /debts/-1/settlement", "{'how':'RECORDED','words':'x'}", 404),
                arguments("POST /debts/1/settlement", "{'how':'FORGOTTEN','words':'x'}", 400),
                arguments("POST /plain-words/marks", "{'text':5}", 400),
                arguments("POST /plain-words/marks", "{'text':'x','names':'Ida'}", 400),
                arguments("POST /plain-words/marks", "{'text':'x','names':[null]}", 400),
                arguments("POST /plain-words/marks", "{'names':[]}", 422),
                arguments("POST /records/99999999999999999999/corrections", "{'what':'x','reason':'x'}", 400));
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @MethodSource("badValues")
    void aBadValue_isNamed(String endpoint, String body, int status) throws Exception {
        Api.Answer answer = send(endpoint, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.codes()).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/families?page=-1",
                "/families?page=x",
                "/families?birthDate=yesterday",
                "/families?birthDate=2019-02-30",
                "/stages?list=everything",
                "/stages?after=x",
                "/stages?after=1-2-3",
                "/stages?after=99999999999999999999-1",
                "/stages/x",
                "/stages/-1",
                "/records/x",
                "/records/0",
                "/families/%00",
                "/families/%FF%FE",
                "/families/F-000001%0A",
                "/families/..%2f",
                "/families/F;a=b",
                "/nothing",
                "/families/F-1/nothing"
            })
    void aBadAddress_isAPlainRefusal(String path) {
        Api.Answer answer = api.get(Api.FRONTDOOR, "/api" + path);
        assertThat(answer.status()).isBetween(400, 422);
        answer.isProblem(answer.status());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/families?page=2147483647&q=Larkspur",
                "/families?birthDate=%2B999999999-01-01",
                "/families?q=%00%FF",
                "/families?q=%25_'%22;--",
                "/stages?after=99999999999999-999999999999999999"
            })
    void aStrangeSearch_findsNothing(String path) {
        assertThat(api.get(Api.FRONTDOOR, "/api" + path).is(200).body().toString())
                .doesNotContain("Larkspur");
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
    void otherMethodsAndMediaTypes_areRefused() throws Exception {
        String family = path(familyAtTheFrontDoor());
        api.send(Api.FRONTDOOR, HttpMethod.DELETE, family, null).isProblem(405);
        api.send(Api.FRONTDOOR, HttpMethod.PATCH, family + "/map", Map.of()).isProblem(405);
        api.perform(Api.request(Api.FRONTDOOR, HttpMethod.POST, "/api/contacts")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<contact/>"))
                .isProblem(415);
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

    private static String child(String more) {
        return "{'words':'x','newChildren':[{'givenName':'Bryony'," + more + "}]}";
    }

    private static String contact(String more) {
        return "{'words':'x','newChildren':[{'givenName':'Bryony'}]," + more + "}";
    }
}

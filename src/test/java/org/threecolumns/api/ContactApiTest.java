package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ContactApiTest extends ApiCase {

    @Test
    void aNewFamily_isRecordedAtOnceAndReceivedByTheCaller() {
        JsonNode contact = api.post(Api.FRONTDOOR, "/api/contacts", contact("new-family"))
                .is(201)
                .body();
        assertThat(contact.path("kind").asText()).isEqualTo("FIRST");
        assertThat(contact.path("receivedBy").asText()).isEqualTo(Api.FRONTDOOR);
        assertThat(contact.path("childIds")).hasSize(1);
    }

    @Test
    void aKnownFamilyInAnOpenEpisode_getsAFurtherContact() {
        long family = familyInEarlyHelp();
        String reference = path(family).substring("/api/families/".length());
        JsonNode children = api.get(Api.FRONTDOOR, path(family)).body().path("children");
        Map<String, Object> again = Map.of(
                "familyReference",
                reference,
                "childIds",
                List.of(children.at("/0/id").asLong()),
                "words",
                "Shouting.");
        assertThat(api.post(Api.SOCIAL, "/api/contacts", again)
                        .is(201)
                        .at("/kind")
                        .asText())
                .isEqualTo("FURTHER");
    }

    @Test
    void theSameKeyWithTheSameBody_isTheSameContact() {
        Api.Answer first =
                api.post(Api.FRONTDOOR, "/api/contacts", contact("twice")).is(201);
        Api.Answer second =
                api.post(Api.FRONTDOOR, "/api/contacts", contact("twice")).is(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void theKeyMayComeAsAHeader() throws Exception {
        Api.Answer first = api.perform(keyed("in-the-header")).is(201);
        assertThat(api.perform(keyed("in-the-header")).is(200).body()).isEqualTo(first.body());
    }

    @Test
    void theSameKeyWithAnotherBody_isAConflictThatTellsNothingOfTheOther() {
        api.post(Api.FRONTDOOR, "/api/contacts", contact("used")).is(201);
        Map<String, Object> other = contact("used");
        other.put("words", "Something else entirely.");
        Api.Answer refused = api.post(Api.FRONTDOOR, "/api/contacts", other).isProblem(409);
        assertThat(refused.codes()).containsExactly("client-key-used");
        assertThat(refused.body().toString()).doesNotContain("hungry");
    }

    @Test
    void theSameKeyForOtherChildren_isAConflict() {
        api.post(Api.FRONTDOOR, "/api/contacts", contact("children")).is(201);
        Map<String, Object> other = contact("children");
        other.put("newChildren", List.of(Api.child("Somebody"), Api.child("Else")));
        api.post(Api.FRONTDOOR, "/api/contacts", other).isProblem(409);
    }

    @Test
    void theSameKeyOfSomebodyElse_isAConflict() {
        api.post(Api.FRONTDOOR, "/api/contacts", contact("mine")).is(201);
        api.post("fred.frontdoor", "/api/contacts", contact("mine")).isProblem(409);
    }

    @Test
    void theSameContactSentAtOneMoment_isRecordedOnce() {
        List<String> ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> api.post(Api.FRONTDOOR, "/api/contacts", contact("at-one-moment")))
                .map(answer -> answer.at("/id").asText())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1).doesNotContain("");
    }

    @Test
    void whatIsMissing_isNamedAllAtOnce() {
        assertThat(api.post(Api.FRONTDOOR, "/api/contacts", Map.of())
                        .isProblem(422)
                        .codes())
                .containsExactlyInAnyOrder("no-children", "blank");
    }

    @Test
    void somebodyElsesSearch_isNoHistoryCheck() {
        long search = api.get("fred.frontdoor", "/api/families?q=Foxglove")
                .at("/historyCheckId")
                .asLong();
        Map<String, Object> contact = contact("other-search");
        contact.put("historyCheckId", search);
        assertThat(api.post(Api.FRONTDOOR, "/api/contacts", contact)
                        .isProblem(422)
                        .codes())
                .containsExactly("not-your-search");
    }

    @Test
    void anUnknownFamily_isNamed() {
        Map<String, Object> contact = contact("unknown-family");
        contact.put("familyReference", "F-999999");
        assertThat(api.post(Api.FRONTDOOR, "/api/contacts", contact)
                        .isProblem(422)
                        .codes())
                .containsExactly("unknown-family");
    }

    @Test
    void twoKeysThatDiffer_areRefused() throws Exception {
        Map<String, Object> contact = contact("in-the-body");
        Api.Answer refused = api.perform(Api.request(Api.FRONTDOOR, HttpMethod.POST, "/api/contacts")
                .header("Idempotency-Key", "in-the-header-too")
                .content(api.bytes(contact)));
        assertThat(refused.isProblem(422).codes()).containsExactly("two-keys");
    }

    private MockHttpServletRequestBuilder keyed(String key) {
        Map<String, Object> contact = contact(null);
        contact.remove("clientKey");
        return Api.request(Api.FRONTDOOR, HttpMethod.POST, "/api/contacts")
                .header("Idempotency-Key", key)
                .content(api.bytes(contact));
    }

    private static Map<String, Object> contact(String key) {
        Map<String, Object> contact = new HashMap<>();
        contact.put("clientKey", key);
        contact.put("newChildren", List.of(Api.child("Bryony")));
        contact.put("caller", "Ms Alder");
        contact.put("words", "They come to school hungry.");
        return contact;
    }
}

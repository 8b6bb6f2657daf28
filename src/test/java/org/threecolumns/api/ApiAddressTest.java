package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Whatever address, method or media type a client asks with, it is told plainly that there is no such thing. */
class ApiAddressTest extends ApiCase {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/families?page=-1",
                "/families?page=x",
                "/families?birthDate=yesterday",
                "/families?birthDate=2019-02-30",
                "/stages?list=everything",
                "/stages?after=x",
                "/stages?after=1-2",
                "/stages?after=0-99999999999999999999-1",
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
                "/stages?after=0-99999999999999-999999999999999999"
            })
    void aStrangeSearch_findsNothing(String path) {
        assertThat(api.get(Api.FRONTDOOR, "/api" + path).is(200).body().toString())
                .doesNotContain("Larkspur");
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
}

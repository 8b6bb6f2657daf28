package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OpenApiTest extends ApiCase {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpoint_isDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        document().path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase() + " " + path.getKey())));
        Set<String> served = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().iterator().next().startsWith("/api/"))
                .map(OpenApiTest::endpoint)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served).hasSizeGreaterThan(20);
    }

    @Test
    void everyEndpoint_hasATagASummaryAndSaysHowItRefuses() {
        document()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText())
                            .as("%s", operation)
                            .isNotBlank();
                    assertThat(operation.path("tags")).as("%s", operation).isNotEmpty();
                    assertThat(operation.path("responses").fieldNames())
                            .toIterable()
                            .contains("400", "401", "403", "404", "409", "422");
                }));
    }

    @Test
    void aRefusal_isDescribedAsItIsGiven() {
        JsonNode document = document();
        String reference = document.at("/paths/~1api~1stages/get/responses/422/content")
                .path("application/problem+json")
                .at("/schema/$ref")
                .asText();
        JsonNode problem = document.at(reference.substring(1));
        assertThat(problem.path("properties").fieldNames()).toIterable().contains("type", "title", "detail", "gaps");
        JsonNode gap =
                document.at(problem.at("/properties/gaps/items/$ref").asText().substring(1));
        assertThat(gap.path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("field", "code", "message", "childId", "link");
    }

    @Test
    void thePage_isForPeopleWhoAreLoggedIn() {
        api.get(null, "/v3/api-docs").isProblem(401);
        api.get(null, "/swagger-ui.html").isProblem(401);
        assertThat(api.get(Api.FRONTDOOR, "/swagger-ui.html").status()).isEqualTo(302);
    }

    private JsonNode document() {
        return api.get(Api.FRONTDOOR, "/v3/api-docs").is(200).body();
    }

    private static String endpoint(RequestMappingInfo mapping) {
        RequestMethod method =
                mapping.getMethodsCondition().getMethods().iterator().next();
        return method + " " + mapping.getPatternValues().iterator().next();
    }
}

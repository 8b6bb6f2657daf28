package org.threecolumns.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI page says of the API as a whole: how to log in, and how it says no. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put("400", "The request could not be read: broken JSON, a wrong type, a field that is not asked");
        REFUSALS.put("401", "Log in first: HTTP Basic, or the session of the pages");
        REFUSALS.put("403", "Your role may not do this, or a session's token against forged requests is missing");
        REFUSALS.put("404", "Not there, or not for you to see");
        REFUSALS.put("409", "Something else is on record meanwhile");
        REFUSALS.put("422", "Refused; “gaps” names all there is to put right, each with field, code, message and link");
    }

    @Bean
    OpenAPI threeColumnsApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Three Columns")
                        .version("1")
                        .description("Contacts, living maps, stages and records. The same rules and words as on the"
                                + " pages. A session sends its CSRF token with each change; HTTP Basic needs none."))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("JSESSIONID")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            ModelConverters.getInstance().readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().keySet().removeIf(path -> !path.startsWith("/api/"));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::addRefusals);
        };
    }

    /** The shape of a refusal, as {@link ProblemJson} writes it. */
    record Problem(
            String type, String title, int status, String detail, String instance, List<ProblemJson.Place> gaps) {}

    private static void addRefusals(Operation operation) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        Content content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
        REFUSALS.forEach((code, words) -> operation
                .getResponses()
                .addApiResponse(code, new ApiResponse().description(words).content(content)));
    }
}

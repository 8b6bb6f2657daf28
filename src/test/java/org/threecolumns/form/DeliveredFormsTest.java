package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveredFormsTest {

    /** Fields that carry the route: they need a decision, not a reason why there is none. */
    private static final Set<String> ROUTES = Set.of(
            "nextStep",
            "agreed",
            "cafOutcome",
            "tafOutcome",
            "referralOutcome",
            "assessmentOutcome",
            "strategyOutcome",
            "enquiryOutcome",
            "conferenceOutcome",
            "coreGroupOutcome",
            "reviewOutcome",
            "cinOutcome",
            "cinReviewOutcome",
            "stepDownOutcome",
            "closureOutcome",
            "leavingOutcome",
            "authorised");

    /** Whether somebody was told, and who takes over, are facts that have no reason why not. */
    private static final Set<String> FACTS = Set.of("told", "leadProfessional");

    private final Forms forms = new ClasspathForms();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_stage_follow_up_and_authorisation_has_a_form() throws IOException {
        assertThat(files().stream().map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "contact.form",
                        "next-step-decision.form",
                        "caf.form",
                        "taf-meeting.form",
                        "taf-review.form",
                        "consent-decision.form",
                        "strategy-discussion.form",
                        "closure.form",
                        "tell-referrer.form",
                        "family-agreement.form",
                        "referral-decision.form",
                        "assessment.form",
                        "section-47.form",
                        "initial-conference.form",
                        "core-group.form",
                        "review-conference.form",
                        "child-in-need.form",
                        "cin-review.form",
                        "step-down.form",
                        "leaving.form",
                        "authorisation.form",
                        "step-down-acceptance.form");
    }

    @ParameterizedTest
    @MethodSource("files")
    void can_be_used_and_is_found_by_its_name(Path file) {
        ParsedForm form = forms.find(file.getFileName().toString()).orElseThrow();

        assertThat(form.problems()).isEmpty();
        assertThat(form.usable().id() + ".form").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_what_the_modeler_needs_to_open_it(Path file) throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(file));

        assertThat(json.path("type").asText()).isEqualTo("default");
        assertThat(json.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(json.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(json.findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void only_routes_and_their_reasons_ask_for_an_answer_without_fail(Path file) {
        FormSchema schema =
                forms.find(file.getFileName().toString()).orElseThrow().usable();

        schema.answered().stream()
                .filter(f -> ROUTES.contains(f.key()))
                .forEach(f -> assertThat(f.traits().notPossible()).as(f.key()).isFalse());
        schema.answered().stream()
                .filter(f -> f.rules().required() && !ROUTES.contains(f.key()) && !FACTS.contains(f.key()))
                .forEach(f -> assertThat(f.traits().notPossible()).as(f.key()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_in_its_own_words_what_is_missing(Path file) {
        FormSchema schema =
                forms.find(file.getFileName().toString()).orElseThrow().usable();

        assertThat(schema.answered())
                .filteredOn(f -> f.rules().required() || f.traits().requiredWhen() != null)
                .allSatisfy(f -> assertThat(f.traits().missing()).as(f.key()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "next-step-decision.form,nextStep,''",
        "consent-decision.form,nextStep,''",
        "strategy-discussion.form,strategyOutcome,''",
        "closure.form,closureOutcome,''",
        "caf.form,cafOutcome,needs-met plan step-up",
        "taf-meeting.form,tafOutcome,close continue step-up",
        "taf-review.form,tafOutcome,close continue step-up",
        "referral-decision.form,referralOutcome,assessment caf carry-on no-further-action strategy-discussion",
        "assessment.form,assessmentOutcome,carry-on child-in-need no-further-action step-down strategy-discussion",
        "section-47.form,enquiryOutcome,carry-on child-in-need initial-conference no-conference not-substantiated",
        "initial-conference.form,conferenceOutcome,adjourned carry-on child-in-need no-further-action protection-plan step-down",
        "core-group.form,coreGroupOutcome,core-group early-review",
        "review-conference.form,reviewOutcome,adjourned child-in-need close protection-plan step-down",
        "child-in-need.form,cinOutcome,cin-review close step-down",
        "cin-review.form,cinReviewOutcome,cin-review close step-down",
        "step-down.form,stepDownOutcome,caf close",
        "leaving.form,leavingOutcome,left stays",
        "authorisation.form,authorised,no yes",
        "step-down-acceptance.form,authorised,no yes",
        "family-agreement.form,agreed,no yes"
    })
    void routes_are_those_of_the_models(String form, String key, String values) {
        FormField field = forms.find(form).orElseThrow().usable().field(key).orElseThrow();

        Set<String> offered = new TreeSet<>();
        field.choices().options().forEach(o -> offered.add(o.value()));
        assertThat(String.join(" ", offered)).isEqualTo(values);
        assertThat(field.rules().required()).isTrue();
        assertThat(field.choices().valuesKey()).isEqualTo(values.isEmpty() ? key + "s" : null);
    }

    @ParameterizedTest
    @CsvSource({"../application.yml", "contact", "nowhere.form", "CONTACT.form", "'contact.form\n'", "''"})
    void anything_but_a_plain_name_finds_nothing(String name) {
        assertThat(forms.find(name)).isEmpty();
    }
}

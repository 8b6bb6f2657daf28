package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class FormRenderingTest {

    private static final SpringTemplateEngine ENGINE = engine();
    private static final String HOSTILE = "\"><script>alert('x')</script>${7*7}__${1}__[[${2}]]";

    private final FormSchema schema = FormFixtures.everyKind();

    @Test
    void shows_every_question_with_its_hint() {
        Document page = page(FormAnswers.EMPTY, List.of());

        assertThat(page.select("label, legend").eachText())
                .contains(
                        "Who?",
                        "Why?",
                        "When?",
                        "What next for Aisha?",
                        "What next for Ben?",
                        "Agreed?",
                        "Yes",
                        "No",
                        "With whom?",
                        "Mum",
                        "I am sure",
                        "How many visits?",
                        "Who came?",
                        "Person 1",
                        "Name",
                        "About Nights are loud");
        assertThat(page.select("p.govuk-body").eachText()).containsExactly("Hello.", "Please answer.");
        assertThat(page.getElementById(page.getElementById("f-reason").attr("aria-describedby"))
                        .text())
                .isEqualTo("Plain words");
        assertThat(page.select("[data-module=govuk-error-summary], .govuk-error-message"))
                .isEmpty();
    }

    @Test
    void keeps_what_was_typed_also_when_it_is_wrong() {
        Document page = page(
                FormAnswers.fromInput(
                        schema,
                        Map.ofEntries(
                                Map.entry("f.name", List.of("much too long a name")),
                                Map.entry("f.reason", List.of(" one\n two")),
                                Map.entry("f.on-day", List.of("31")),
                                Map.entry("f.on-month", List.of("2")),
                                Map.entry("f.on-year", List.of("2026")),
                                Map.entry("f.nextStep.child-15", List.of("advice")),
                                Map.entry("f.agreed", List.of("no")),
                                Map.entry("f.with", List.of("dad")),
                                Map.entry("f.sure", List.of("true")),
                                Map.entry("f.visits", List.of("lots")),
                                Map.entry("f.people[0].name", List.of("Jo")),
                                Map.entry("np.reason", List.of("asleep")))),
                List.of());

        assertThat(page.getElementById("f-name").val()).isEqualTo("much too long a name");
        assertThat(page.getElementById("f-reason").wholeText()).isEqualTo(" one\n two");
        assertThat(page.select("[name^=f.on-]").eachAttr("value")).containsExactly("31", "2", "2026");
        assertThat(page.select("#f-nextStep-child-15 option[selected]").val()).isEqualTo("advice");
        assertThat(page.select("#f-nextStep-child-12 option[selected]")).isEmpty();
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("no", "dad", "true");
        assertThat(page.getElementById("f-visits").val()).isEqualTo("lots");
        assertThat(page.getElementById("f-people-0-name").val()).isEqualTo("Jo");
        assertThat(page.getElementById("np-reason").val()).isEqualTo("asleep");
        assertThat(page.getElementById("np-reason").closest("details").hasAttr("open"))
                .isTrue();
    }

    @Test
    void every_error_stands_beside_its_field_and_can_be_linked_to() {
        FormAnswers answers = FormFixtures.answers("{'on': '31/2/2026', 'agreed': 'x', 'with': ['x'], 'sure': 'x',"
                + " 'visits': 'x', 'people': [{'born': 'x'}, 'x'], 'code': 'x', 'notPossible': {'code': 'x'}}");
        List<FieldError> errors = FormValidation.validate(schema, answers, FormFixtures.CONTEXT);
        Document page = page(answers, errors);

        assertThat(errors).hasSizeGreaterThan(12);
        for (FieldError error : errors) {
            Element target = page.getElementById(FormView.anchor(error.field()));
            assertThat(target).as(error.field()).isNotNull();
            assertThat(page.select(".govuk-error-message").text()).contains(error.message());
        }
        Element name = page.getElementById("f-name");
        assertThat(page.getElementById(name.attr("aria-describedby")).text()).isEqualTo("Error: Answer “Who?”");
        assertThat(name.closest(".govuk-form-group").hasClass("govuk-form-group--error"))
                .isTrue();
    }

    @Test
    void rows_have_buttons_that_need_no_script() {
        Document page = page(FormAnswers.EMPTY.after("add:people", schema), List.of());

        assertThat(page.select("button[name=action]").eachAttr("value"))
                .containsExactly("remove:people[0]", "remove:people[1]", "add:people");
        assertThat(page.select("button").eachText())
                .containsExactly("Take out Person 1", "Take out Person 2", "Add another person");
    }

    @Test
    void hostile_input_is_shown_as_text() {
        String typed = HOSTILE.replace("\"", "\\\"").replace("'", "’");
        FormAnswers answers = FormFixtures.answers("{}")
                .with("name", HOSTILE)
                .with("reason", HOSTILE)
                .with("on", HOSTILE)
                .with("people", List.of(Map.of("name", HOSTILE, "born", HOSTILE)))
                .with(typed, HOSTILE);
        FormContext context = new FormContext(
                List.of(new FormContext.Subject(12, HOSTILE)),
                List.of(new FormContext.Subject(7, HOSTILE)),
                Map.of("nextSteps", List.of(new Option(HOSTILE, HOSTILE))),
                FormFixtures.TODAY);
        List<FieldError> errors = FormValidation.validate(schema, answers, context);
        Document page = render("fields", FormView.of(schema, answers, errors, context));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.getElementById("f-name").val()).isEqualTo(HOSTILE);
        assertThat(page.getElementById("f-reason").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.select("legend").eachText()).contains("About " + HOSTILE);
        assertThat(render("answers", AnswerLine.of(schema, answers, context)).select("script"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.form.DeliveredFormsTest#files")
    void every_input_of_every_form_has_a_label_of_its_own(Path file) throws Exception {
        FormSchema form = FormSchema.parse(Files.readString(file)).usable();
        List<FieldError> errors = FormValidation.validate(form, FormAnswers.EMPTY, FormFixtures.CONTEXT);
        Document page = render("fields", FormView.of(form, FormAnswers.EMPTY, errors, FormFixtures.CONTEXT));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element input : page.select("input, select, textarea")) {
            assertThat(page.select("label[for=" + input.id() + "]"))
                    .as(input.id())
                    .hasSize(1);
        }
        for (Element described : page.select("[aria-describedby]")) {
            for (String id : described.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
        assertThat(page.select("fieldset"))
                .allSatisfy(f -> assertThat(f.children().first().tagName()).isEqualTo("legend"));
        assertThat(page.text()).doesNotContain("{name}").doesNotContain("null");
        errors.forEach(
                e -> assertThat(page.getElementById(FormView.anchor(e.field()))).isNotNull());
    }

    @Test
    void a_field_added_to_a_form_is_seen_and_kept_without_any_java() throws Exception {
        String json = Files.readString(Path.of("forms/contact.form"))
                .replaceFirst(
                        "\\[", "[{\"type\": \"textfield\", \"key\": \"petName\", \"label\": \"Is there a pet?\"},");
        FormSchema form = FormSchema.parse(json).usable();
        FormAnswers answers =
                FormAnswers.fromInput(form, Map.of("f.petName", List.of("Rex"))).cleaned(form, FormFixtures.CONTEXT);

        assertThat(render("fields", FormView.of(form, answers, List.of(), FormFixtures.CONTEXT))
                        .getElementById("f-petName")
                        .val())
                .isEqualTo("Rex");
        assertThat(AnswerLine.of(form, answers, FormFixtures.CONTEXT))
                .containsExactly(new AnswerLine("Is there a pet?", List.of("Rex"), null));
    }

    private Document page(FormAnswers answers, List<FieldError> errors) {
        return render("fields", FormView.of(schema, answers, errors, FormFixtures.CONTEXT));
    }

    private static Document render(String fragment, Object model) {
        Context context = new Context();
        context.setVariable("model", model);
        String html = ENGINE.process(
                "<form><th:block th:insert=\"~{form/" + fragment + " :: " + fragment
                        + "(${model})}\"></th:block></form>",
                context);
        return Jsoup.parse(html);
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setResolvablePatterns(java.util.Set.of("form/*"));
        files.setOrder(1);
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(java.util.Set.of(files, strings));
        return engine;
    }
}

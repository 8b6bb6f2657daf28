package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormAnswersTest {

    private final FormSchema schema = FormFixtures.everyKind();

    @Test
    void reads_the_inputs_of_a_page() {
        FormAnswers answers = FormAnswers.fromInput(
                schema,
                Map.ofEntries(
                        Map.entry("f.name", List.of("Mo")),
                        Map.entry("f.reason", List.of("one\r\ntwo")),
                        Map.entry("f.on-day", List.of(" 3 ")),
                        Map.entry("f.on-month", List.of("2")),
                        Map.entry("f.on-year", List.of("2026")),
                        Map.entry("f.next", List.of("2026-12-01")),
                        Map.entry("f.nextStep.child-12", List.of("caf")),
                        Map.entry("f.with", List.of("mum", "dad")),
                        Map.entry("f.sure", List.of("true")),
                        Map.entry("f.people[1].name", List.of("Jo")),
                        Map.entry("f.people[0].name", List.of("")),
                        Map.entry("f.people[1].born-year", List.of("1980")),
                        Map.entry("f.progress.statement-7", List.of("far")),
                        Map.entry("np.code", List.of("no code")),
                        Map.entry("np.nextStep.child-15", List.of("later"))));

        assertThat(answers)
                .isEqualTo(FormFixtures.answers("{'name': 'Mo', 'reason': 'one\\ntwo', 'on': '2026-02-03',"
                        + " 'next': '2026-12-01', 'nextStep': {'child-12': 'caf'}, 'with': ['mum', 'dad'], 'sure': true,"
                        + " 'people': [{}, {'name': 'Jo', 'born': '//1980'}], 'progress': {'statement-7': 'far'},"
                        + " 'notPossible': {'code': 'no code', 'nextStep.child-15': 'later'}}"));
    }

    @Test
    void inputs_the_form_does_not_have_are_left_alone() {
        FormAnswers answers = FormAnswers.fromInput(
                schema,
                Map.of(
                        "f.other", List.of("x"),
                        "f.name.child-12", List.of("x"),
                        "f.nextStep", List.of("x"),
                        "f.nextStep.statement-7", List.of("x"),
                        "f.people", List.of("x"),
                        "f.people[0].age", List.of("x"),
                        "np.familyScore.child-12", List.of("x"),
                        "_csrf", List.of("x"),
                        "f.name-day", List.of("3"),
                        "f.reason", List.of(" \u200B")));

        assertThat(answers).isEqualTo(FormAnswers.EMPTY);
    }

    @Test
    void survives_as_json() throws JsonProcessingException {
        JsonMapper json = new JsonMapper();
        FormAnswers answers = FormFixtures.answers("{'visits': 4, 'sure': true, 'people': [{'name': 'Jo'}, {}],"
                + " 'nextStep': {'child-12': 'caf'}, 'gone': null, 'notPossible': {'reason': 'asleep'}}");

        assertThat(json.readValue(json.writeValueAsString(answers), FormAnswers.class))
                .isEqualTo(answers);
        assertThat(answers.values())
                .containsEntry("visits", "4")
                .containsEntry("sure", "true")
                .doesNotContainKey("gone");
        assertThat(json.readValue("null", FormAnswers.class)).isIn(null, FormAnswers.EMPTY);
        assertThat(FormAnswers.of(null)).isEqualTo(FormAnswers.EMPTY);
    }

    @Test
    void nobody_can_change_them() {
        FormAnswers answers = FormFixtures.answers("{'nextStep': {'child-12': 'caf'}, 'people': [{'name': 'Jo'}]}");

        assertThatThrownBy(() -> answers.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) answers.values().get("nextStep")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"add:people,2", "remove:people[0],0", "remove:people[9],1", "add:name,1", "save,1", ",1", "add:,1"})
    void buttons_add_and_take_out_rows(String action, int rows) {
        FormAnswers answers =
                FormFixtures.answers("{'people': [{'name': 'Jo'}]}").after(action, schema);

        assertThat((List<?>) answers.values().get("people")).hasSize(rows);
    }

    @Test
    void the_first_add_leaves_two_rows_to_fill_in() {
        assertThat((List<?>)
                        FormAnswers.EMPTY.after("add:people", schema).values().get("people"))
                .hasSize(2);
    }

    @Test
    void cleaning_keeps_what_is_asked_in_this_stage() {
        FormAnswers answers = FormFixtures.answers(
                "{'name': ' Mo\\n B\\u200b', 'other': 'x', 'sure': 'false',"
                        + " 'nextStep': {'child-12': 'caf', 'child-99': 'caf'}, 'people': [{}, {'name': ' Jo ', 'age': '5'}],"
                        + " 'progress': {'statement-7': '\\u3164'}, 'with': 'mum', 'notPossible': {'reason': ' ', 'code': ' x ', 'z': 'y'}}");

        assertThat(answers.cleaned(schema, FormFixtures.CONTEXT))
                .isEqualTo(FormFixtures.answers("{'name': 'Mo  B', 'nextStep': {'child-12': 'caf'},"
                        + " 'people': [{'name': 'Jo'}], 'with': ['mum'], 'notPossible': {'code': 'x'}}"));
    }

    @Test
    void can_be_read_in_the_words_of_the_form() {
        FormAnswers answers = FormFixtures.answers("{'on': '2026-02-03', 'nextStep': {'child-12': 'caf'}, 'sure': true,"
                + " 'with': ['mum', 'dad'], 'people': [{'name': 'Jo', 'born': '1980-01-02'}],"
                + " 'notPossible': {'reason': 'asleep'}}");

        assertThat(AnswerLine.of(schema, answers, FormFixtures.CONTEXT))
                .containsExactly(
                        new AnswerLine("Why?", List.of(), "asleep"),
                        new AnswerLine("When?", List.of("3 February 2026"), null),
                        new AnswerLine("What next for Aisha?", List.of("A CAF"), null),
                        new AnswerLine("With whom?", List.of("Mum", "Dad"), null),
                        new AnswerLine("I am sure", List.of("Yes"), null),
                        new AnswerLine("Who came?", List.of("Name: Jo; Born: 2 January 1980"), null));
    }
}

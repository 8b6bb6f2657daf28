package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "{", "[]", "5", "null", "{\"components\": 5}", "{\"id\": \"x\"}"})
    void what_is_no_form_is_refused(String json) {
        assertThat(FormSchema.parse(json).problems())
                .extracting(SchemaProblem::code)
                .containsExactly("not-a-form");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            unknown-type         ; {'type': 'filepicker', 'key': 'a', 'label': 'A'}
            unknown-type         ; {'type': 'button', 'label': 'Send'}
            unknown-type         ; {'key': 'a', 'label': 'A'}
            unknown-type         ; 5
            bad-key              ; {'type': 'textfield', 'label': 'A'}
            bad-key              ; {'type': 'textfield', 'key': 'a.b', 'label': 'A'}
            bad-key              ; {'type': 'textfield', 'key': 'notPossible', 'label': 'A'}
            same-key             ; {'type': 'textfield', 'key': 'a', 'label': 'A'}, {'type': 'number', 'key': 'a', 'label': 'B'}
            no-label             ; {'type': 'textfield', 'key': 'a'}
            no-label             ; {'type': 'text', 'text': ' '}
            formula              ; {'type': 'textfield', 'key': 'a', 'label': '=name'}
            formula              ; {'type': 'text', 'text': 'Hello {{name}}'}
            conditional          ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'conditional': {'hide': '=b'}}
            no-options           ; {'type': 'radio', 'key': 'a', 'label': 'A'}
            formula              ; {'type': 'select', 'key': 'a', 'label': 'A', 'valuesKey': 'v', 'valuesExpression': '=list'}
            bad-option           ; {'type': 'radio', 'key': 'a', 'label': 'A', 'values': [{'value': 'x'}]}
            same-option          ; {'type': 'radio', 'key': 'a', 'label': 'A', 'values': [{'value': 'x', 'label': 'X'}, {'value': 'x', 'label': 'Y'}]}
            bad-rule             ; {'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'min': '=b'}}
            bad-rule             ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'maxLength': 1000000}}
            bad-rule             ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'maxLength': -1}}
            bad-pattern          ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'pattern': '['}}
            bad-pattern          ; {'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'pattern': '1'}}
            validation-type      ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'validationType': 'email'}}
            time                 ; {'type': 'datetime', 'subtype': 'time', 'key': 'a', 'dateLabel': 'A'}
            group-path           ; {'type': 'group', 'path': 'a', 'components': []}
            empty-list           ; {'type': 'dynamiclist', 'path': 'a', 'label': 'A'}
            nested-list          ; {'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'components': [{'type': 'group', 'components': []}]}
            too-deep             ; {'type': 'group', 'components': [{'type': 'group', 'components': [{'type': 'group', 'components': [{'type': 'group', 'components': [{'type': 'text', 'text': 'A'}]}]}]}]}
            repeated-twice       ; {'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'properties': {'perChild': 'true'}, 'components': [{'type': 'text', 'text': 'A'}]}
            repeated-twice       ; {'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'components': [{'type': 'textfield', 'key': 'b', 'label': 'B', 'properties': {'perChild': 'true'}}]}
            repeated-twice       ; {'type': 'group', 'properties': {'perChild': 'true'}, 'components': [{'type': 'textfield', 'key': 'b', 'label': 'B', 'properties': {'perStatement': 'true'}}]}
            not-possible-in-list ; {'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'components': [{'type': 'textfield', 'key': 'b', 'label': 'B', 'properties': {'notPossible': 'true'}}]}
            bad-condition        ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'requiredWhen': 'b'}}
            bad-condition        ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'requiredWhen': 'b=|'}}
            bad-condition        ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'requiredWhen': 'b=yes'}}
            bad-condition        ; {'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'requiredWhen': 'b=z|z'}}, {'type': 'radio', 'key': 'b', 'label': 'B', 'values': [{'value': 'x', 'label': 'X'}]}
            """)
    void refuses_what_it_could_not_keep(String code, String components) {
        ParsedForm form = FormSchema.parse("{\"components\": [" + components.replace('\'', '"') + "]}");

        assertThat(form.problems()).extracting(SchemaProblem::code).contains(code);
        assertThat(form.problems()).allSatisfy(p -> assertThat(p.message()).isNotBlank());
        assertThat(form.schema()).isNull();
    }

    @Test
    void names_every_problem_at_once() {
        ParsedForm form = FormSchema.parse("{\"components\": [{\"type\": \"image\", \"id\": \"Field_1\"},"
                + " {\"type\": \"textfield\", \"key\": \"who\"}]}");

        assertThat(form.problems())
                .extracting(SchemaProblem::where, SchemaProblem::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Field_1", "unknown-type"),
                        org.assertj.core.api.Assertions.tuple("who", "no-label"));
    }

    @Test
    void unknown_attributes_do_no_harm() {
        FormSchema schema = FormFixtures.schema("{'components': [{'type': 'textfield', 'key': 'a', 'label': 'A',"
                + " 'layout': {'row': 'Row_1'}, 'appearance': {'prefixAdorner': 'x'}, 'conditional': null}], 'x': 1}");

        assertThat(schema.answered()).extracting(FormField::key).containsExactly("a");
    }

    @Test
    void reads_fields_in_the_order_of_the_page() {
        assertThat(FormFixtures.everyKind().answered())
                .extracting(FormField::key)
                .containsExactly(
                        "name",
                        "code",
                        "reason",
                        "on",
                        "next",
                        "nextStep",
                        "agreed",
                        "whyNot",
                        "with",
                        "sure",
                        "visits",
                        "people",
                        "progress");
    }

    @Test
    void what_must_be_answered_may_be_explained_unless_the_designer_says_no() {
        FormSchema schema = FormFixtures.everyKind();

        assertThat(schema.field("reason").orElseThrow().traits().notPossible()).isTrue();
        assertThat(schema.field("whyNot").orElseThrow().traits().notPossible()).isTrue();
        assertThat(schema.field("nextStep").orElseThrow().traits().notPossible())
                .isFalse();
        assertThat(schema.field("code").orElseThrow().traits().notPossible()).isFalse();
    }

    @Test
    void too_many_fields_are_refused_once() {
        String field = "{\"type\": \"text\", \"text\": \"A\"},";
        String json = "{\"components\": [" + field.repeat(400) + "{\"type\": \"text\", \"text\": \"A\"}]}";

        assertThat(FormSchema.parse(json).problems())
                .extracting(SchemaProblem::code)
                .containsExactly("too-many-fields");
    }
}

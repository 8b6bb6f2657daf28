package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValidationTest {

    private static final String WHOLE =
            "'name': 'Mo', 'reason': 'because', 'nextStep': {'child-12': 'caf', 'child-15': 'advice'},"
                    + " 'progress': {'statement-7': 'far'}";

    private final FormSchema schema = FormFixtures.everyKind();

    @Test
    void names_everything_that_is_missing_in_the_order_of_the_page() {
        assertThat(errors(FormAnswers.EMPTY))
                .containsExactly(
                        new FieldError("f.name", "required", "Answer “Who?”"),
                        new FieldError("f.reason", "required", "Enter why you decided this"),
                        new FieldError("f.nextStep.child-12", "required", "Choose an answer to “What next for Aisha?”"),
                        new FieldError("f.nextStep.child-15", "required", "Choose an answer to “What next for Ben?”"),
                        new FieldError("f.progress.statement-7", "required", "Answer “How far? (Nights are loud)”"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'f.name required'              | 'name': '\\u3164\\u200b'
            'f.name too-long'              | 'name': '12345678901'
            ''                             | 'name': '\\u200b 1234567890 '
            ''                             | 'name': '👍👍👍👍👍👍👍👍👍👍'
            'f.name wrong-shape'           | 'name': ['a']
            'f.name wrong-shape'           | 'name': {'child-12': 'a'}
            'f.reason too-short'           | 'reason': 'ab'
            ''                             | 'reason': '', 'notPossible': {'reason': 'asked to keep it out'}
            'f.reason required'            | 'reason': '', 'notPossible': {'reason': '\\u2800'}
            'f.reason required'            | 'reason': '', 'notPossible': ['reason']
            'f.code wrong-format'          | 'code': 'abc'
            ''                             | 'code': 'ABC'
            'np.code must-answer'          | 'notPossible': {'code': 'no code'}
            ''                             | 'on': '2026-11-23'
            'f.on date-future'             | 'on': '2026-11-24'
            'f.on not-a-date'              | 'on': '2026-02-31'
            'f.on not-a-date'              | 'on': '31/2/2026'
            'f.on not-a-date'              | 'on': '0202-01-01'
            'f.on not-a-date'              | 'on': '2026-1-1'
            'f.on not-a-date'              | 'on': 'yesterday'
            'f.on not-a-date'              | 'on': '٢٠٢٦-٠١-٠١'
            'f.next date-past'             | 'next': '2026-11-22'
            ''                             | 'next': '2026-11-23'
            'f.nextStep.child-12 not-an-option' | 'nextStep': {'child-12': 'closed', 'child-15': 'caf'}
            'f.nextStep.child-15 required' | 'nextStep': {'child-12': 'caf'}
            'f.nextStep.child-99 unknown-subject' | 'nextStep': {'child-12': 'caf', 'child-15': 'caf', 'child-99': 'caf'}
            'f.nextStep.child-12 required, f.nextStep.child-15 required, f.nextStep wrong-shape' | 'nextStep': 'caf'
            'f.nextStep.child-15 required, np.nextStep.child-15 must-answer' | 'nextStep': {'child-12': 'caf'}, 'notPossible': {'nextStep.child-15': 'later'}
            'f.agreed not-an-option'       | 'agreed': 'perhaps'
            ''                             | 'agreed': 'yes'
            'f.whyNot required'            | 'agreed': 'no'
            ''                             | 'agreed': 'no', 'whyNot': 'tired'
            ''                             | 'agreed': 'no', 'notPossible': {'whyNot': 'would not say'}
            ''                             | 'with': ['mum', 'dad']
            'f.with not-an-option'         | 'with': ['mum', 'gran']
            'f.with not-an-option'         | 'with': {'x': 'mum'}
            ''                             | 'sure': false
            'f.sure not-an-option'         | 'sure': 'maybe'
            ''                             | 'visits': 20
            'f.visits out-of-range'        | 'visits': 21
            'f.visits out-of-range'        | 'visits': -1
            'f.visits not-a-number'        | 'visits': 1.5
            'f.visits not-a-number'        | 'visits': '1e1'
            'f.visits not-a-number'        | 'visits': '４'
            ''                             | 'people': [{}, {'name': 'Jo', 'born': '1980-01-02'}]
            'f.people[1].name required'    | 'people': [{'name': 'Jo'}, {'born': '1980-01-02'}]
            'f.people[0].born not-a-date'  | 'people': [{'name': 'Jo', 'born': '1980'}]
            'f.people[0].age unknown-field' | 'people': [{'name': 'Jo', 'age': '5'}]
            'f.people[0] wrong-shape'      | 'people': ['Jo']
            'f.people wrong-shape'         | 'people': 'Jo'
            'f.other unknown-field'        | 'other': 'x'
            'np.other unknown-field'       | 'notPossible': {'other': 'x'}
            'f.progress.statement-8 unknown-subject' | 'progress': {'statement-7': 'far', 'statement-8': 'near'}
            """)
    void table(String expected, String answers) {
        String json = merged(answers);

        assertThat(String.join(
                        ", ",
                        errors(FormFixtures.answers(json)).stream()
                                .map(e -> e.field() + " " + e.code())
                                .filter(e -> !e.startsWith("f.notPossible"))
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void rows_are_named_in_messages() {
        assertThat(errors(FormFixtures.answers("{" + WHOLE + ", 'people': [{'born': '1980-01-02'}]}")))
                .extracting(FieldError::message)
                .containsExactly("Person 1: Answer “Name”");
    }

    @Test
    void too_many_rows_and_too_long_reasons_are_refused() {
        String rows = "{'name': 'a'},".repeat(100) + "{'name': 'a'}";
        String reason = "x".repeat(1001);

        assertThat(errors(FormFixtures.answers(
                        "{" + WHOLE + ", 'people': [" + rows + "], 'notPossible': {'reason': '" + reason + "'}}")))
                .extracting(FieldError::code)
                .containsExactly("too-long", "too-many-rows");
    }

    @Test
    void any_answer_at_all_can_be_a_condition_for_the_same_child() {
        FormSchema form = FormFixtures.schema(
                "{'components': [{'type': 'group', 'properties': {'perChild': 'true'},"
                        + " 'components': [{'type': 'textfield', 'key': 'words', 'label': 'Words'},"
                        + " {'type': 'textfield', 'key': 'how', 'label': 'How', 'properties': {'requiredWhen': 'words=*'}}]}]}");

        assertThat(FormValidation.validate(
                        form, FormFixtures.answers("{'words': {'child-15': 'hello'}}"), FormFixtures.CONTEXT))
                .extracting(FieldError::field)
                .containsExactly("f.how.child-15");
    }

    @Test
    @Timeout(10)
    void a_pattern_that_would_take_years_says_no() {
        FormSchema form = FormFixtures.schema("{'components': [{'type': 'textfield', 'key': 'a', 'label': 'A',"
                + " 'validate': {'pattern': '(a+)+b', 'maxLength': 1000}}]}");

        assertThat(FormValidation.validate(
                        form, FormFixtures.answers("{'a': '" + "a".repeat(900) + "'}"), FormFixtures.CONTEXT))
                .extracting(FieldError::code)
                .containsExactly("wrong-format");
    }

    private List<FieldError> errors(FormAnswers answers) {
        return FormValidation.validate(schema, answers, FormFixtures.CONTEXT);
    }

    /** The whole answers with some of them changed. */
    private static String merged(String changes) {
        return "{" + WHOLE + ", " + changes + "}";
    }
}

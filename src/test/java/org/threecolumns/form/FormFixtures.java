package org.threecolumns.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A form with one field of each kind, and an invented family to answer it. */
final class FormFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final FormContext CONTEXT = new FormContext(
            List.of(new FormContext.Subject(12, "Aisha"), new FormContext.Subject(15, "Ben")),
            List.of(new FormContext.Subject(7, "Nights are loud")),
            Map.of(
                    "nextSteps", List.of(new Option("caf", "A CAF"), new Option("advice", "Advice")),
                    "closureOutcomes",
                            List.of(new Option("closed", "We stop"), new Option("back-to-plan", "We go on"))),
            TODAY);

    static final String EVERY_KIND = "{'id': 'every-kind', 'components': ["
            + "{'type': 'text', 'text': 'Hello.\\n\\nPlease answer.'},"
            + "{'type': 'textfield', 'key': 'name', 'label': 'Who?', 'validate': {'required': true, 'maxLength': 10}},"
            + "{'type': 'textfield', 'key': 'code', 'label': 'Code', 'validate': {'pattern': '[A-Z]{3}'}},"
            + "{'type': 'textarea', 'key': 'reason', 'label': 'Why?', 'description': 'Plain words',"
            + " 'validate': {'required': true, 'minLength': 3}, 'properties': {'missing': 'Enter why you decided this'}},"
            + "{'type': 'datetime', 'subtype': 'date', 'key': 'on', 'dateLabel': 'When?', 'properties': {'notFuture': 'true'}},"
            + "{'type': 'datetime', 'key': 'next', 'dateLabel': 'Next?', 'disallowPassedDates': true},"
            + "{'type': 'select', 'key': 'nextStep', 'label': 'What next for {name}?', 'valuesKey': 'nextSteps',"
            + " 'validate': {'required': true}, 'properties': {'perChild': 'true', 'notPossible': 'false'}},"
            + "{'type': 'radio', 'key': 'agreed', 'label': 'Agreed?', 'values': [{'label': 'Yes', 'value': 'yes'},"
            + " {'label': 'No', 'value': 'no'}]},"
            + "{'type': 'textfield', 'key': 'whyNot', 'label': 'Why not?', 'properties': {'requiredWhen': 'agreed=no'}},"
            + "{'type': 'checklist', 'key': 'with', 'label': 'With whom?', 'values': [{'label': 'Mum', 'value': 'mum'},"
            + " {'label': 'Dad', 'value': 'dad'}]},"
            + "{'type': 'checkbox', 'key': 'sure', 'label': 'I am sure'},"
            + "{'type': 'number', 'key': 'visits', 'label': 'How many visits?', 'validate': {'min': 0, 'max': 20}},"
            + "{'type': 'dynamiclist', 'path': 'people', 'label': 'Who came?', 'properties': {'rowName': 'Person'},"
            + " 'components': [{'type': 'textfield', 'key': 'name', 'label': 'Name', 'validate': {'required': true}},"
            + " {'type': 'datetime', 'key': 'born', 'dateLabel': 'Born'}]},"
            + "{'type': 'group', 'label': 'About {name}', 'properties': {'perStatement': 'true'}, 'components': ["
            + " {'type': 'textfield', 'key': 'progress', 'label': 'How far?', 'validate': {'required': true}}]}"
            + "]}";

    private FormFixtures() {}

    static FormSchema everyKind() {
        return schema(EVERY_KIND);
    }

    /** @param json with single quotes for double ones */
    static FormSchema schema(String json) {
        return FormSchema.parse(json.replace('\'', '"')).usable();
    }

    static FormAnswers answers(String json) {
        try {
            return FormAnswers.of(new JsonMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}

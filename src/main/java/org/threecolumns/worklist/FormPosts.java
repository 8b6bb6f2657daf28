package org.threecolumns.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FormAnswers;
import org.threecolumns.form.FormSchema;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageRun;

/** Reads the form's own inputs of a posted page, as they were typed, and does what a button of a list asks. */
@Component
class FormPosts {

    private final SchemaForms forms;
    private final ObjectMapper json;

    FormPosts(SchemaForms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    JsonNode answers(StageRun run, StagePost post) {
        FormSchema schema = forms.schema(run.formKey());
        FormAnswers typed = FormAnswers.fromInput(schema, post.raw()).after(post.text("action"), schema);
        return json.valueToTree(typed);
    }
}

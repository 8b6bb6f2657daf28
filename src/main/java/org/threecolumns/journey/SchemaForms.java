package org.threecolumns.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Gap;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.form.FormAnswers;
import org.threecolumns.form.FormContext;
import org.threecolumns.form.FormSchema;
import org.threecolumns.form.FormValidation;
import org.threecolumns.form.Forms;
import org.threecolumns.form.Words;

/** The form of a stage: its schema as deployed, what can be chosen in it here and now, and what its answers still lack. */
@Service
public class SchemaForms {

    /** Stands before the key of a form's field in the names of inputs and gaps. */
    public static final String FIELD = "f.";

    private final Forms forms;
    private final FormOptions options;

    SchemaForms(Forms forms, FormOptions options) {
        this.forms = forms;
        this.options = options;
    }

    /** @throws IllegalStateException if the form is not deployed or unusable, which a deployment check prevents */
    public FormSchema schema(String formKey) {
        return forms.find(formKey)
                .orElseThrow(() -> new IllegalStateException("No form " + formKey))
                .usable();
    }

    /** Children, open statements and choices of the stage. */
    public FormContext context(StageRun run, StageContent content) {
        List<FormContext.Subject> children = content.children().stream()
                .map(c -> new FormContext.Subject(c.id(), c.givenName()))
                .toList();
        List<FormContext.Subject> statements = content.map().activeStatements().stream()
                .map(s -> new FormContext.Subject(s.id(), Words.shortened(s.text(), 80)))
                .toList();
        return new FormContext(children, statements, options.of(run), content.today());
    }

    /** A form as it is filled in, read once: what is wrong with it, and its questions and answers in words. */
    public record Filled(FormSchema schema, FormAnswers answers, FormContext context) {

        List<Gap> gaps() {
            return FormValidation.validate(schema, answers, context).stream()
                    .map(Gap::of)
                    .toList();
        }

        /** Kept with the signature, so that later changes of the form do not change the record. */
        List<AnswerLine> lines() {
            return AnswerLine.of(schema, answers, context);
        }
    }

    Filled filled(StageRun run, StageDraft draft, StageContent content) {
        FormSchema schema = schema(run.formKey());
        FormContext context = context(run, content);
        return new Filled(schema, draft.answers().cleaned(schema, context), context);
    }

    /** The answers that may be signed, as plain values by field; a per-child field is a map from {@code child-ID}. */
    Map<String, Object> values(StageRun run, StageDraft draft, StageContent content) {
        return draft.answers()
                .cleaned(schema(run.formKey()), context(run, content))
                .values();
    }

    /** Reasons by input name, as the rules of completeness look them up. */
    static Map<String, String> notPossible(StageDraft draft) {
        Map<String, String> reasons = new HashMap<>();
        draft.answers().notPossible().forEach((key, reason) -> reasons.put(FIELD + key, reason));
        return reasons;
    }
}

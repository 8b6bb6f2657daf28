package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threecolumns.form.FieldError;

/** Changes without drawing touch what they are about, and nothing else of a file. */
class FileEditingTest {

    private static final String MARKUP = "Screen <img src=x onerror=\"run()\"> & more";

    @Test
    void aName_isTheOnlyThingThatChanges() {
        String text = OwnModels.text("caf.bpmn")
                .replaceFirst(
                        "<bpmn:extensionElements>",
                        "<bpmn:extensionElements><other:note xmlns:other=\"urn:other\" why=\"kept\">as it is</other:note>");
        ModelFile file = new ModelFile("caf.bpmn", text.getBytes(StandardCharsets.UTF_8));
        ElementEditing.Said said = ElementEditing.said(file, firstTask());
        ModelFile after = only(
                ElementEditing.change(file, new ElementEditing.Said(said.id(), MARKUP, true, "chair", "closure.form")));
        assertThat(changes(file, after)).singleElement().satisfies(change -> assertThat(change.properties())
                .extracting(ModelDiff.Property::after)
                .containsExactlyInAnyOrder(MARKUP, "chair", "closure.form"));
        assertThat(text(after)).contains("why=\"kept\"", "as it is").doesNotContain("<img");
        assertThat(ElementEditing.said(after, said.id()).name()).isEqualTo(MARKUP);
        assertThat(ElementEditing.said(file, "caf")).isNull();
    }

    @Test
    void aRow_isChangedCopiedAndTakenOut() {
        ModelFile file = own("timescales.dmn");
        List<TableEditing.Cell> cells = TableEditing.cells(file, "rule_contact");
        assertThat(cells).extracting(TableEditing.Cell::value).startsWith("contact", "", "1", "WORKING_DAYS", "false");
        List<String> typed =
                new ArrayList<>(cells.stream().map(TableEditing.Cell::value).toList());
        typed.set(2, "2");
        ModelFile after = only(TableEditing.change(file, "rule_contact", typed));
        assertThat(changes(file, after)).singleElement().satisfies(change -> assertThat(change.properties())
                .singleElement()
                .satisfies(p -> assertThat(p.after()).isEqualTo("2")));
        ModelFile copied = only(TableEditing.copy(file, "rule_contact"));
        assertThat(changes(file, copied)).singleElement().satisfies(change -> assertThat(change.kind())
                .isEqualTo(ModelDiff.Kind.ADDED));
        assertThat(changes(file, only(TableEditing.remove(file, "rule_contact"))))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ModelDiff.Kind.REMOVED));
        assertThat(TableEditing.change(file, "rule_contact", List.of("1")).isDone())
                .isFalse();
    }

    @Test
    void aForm_getsAQuestionOfEachKind_thatCanBeUsed() {
        for (String kind : NewField.kinds().keySet()) {
            ModelFile file = own("caf.form");
            String last = FormEditing.asked(file).get(0).id();
            ModelFile after = only(
                    FormEditing.add(file, new NewField("Who helps?", "Also Nan.", kind, "Nan\nMum\nNan", true, last)));
            assertThat(ModelUpload.of(List.of(after)).refusals()).as(kind).isEmpty();
            assertThat(new ModelRules()
                            .check(ModelSet.deployed(OwnModels.files()).with(Map.of("caf.form", after.content()))))
                    .as(kind)
                    .isEmpty();
            assertThat(changes(file, after)).singleElement().satisfies(change -> assertThat(change.kind())
                    .isEqualTo(ModelDiff.Kind.ADDED));
            assertThat(FormEditing.asked(after).get(1).question()).isEqualTo("Who helps?");
        }
    }

    @Test
    void aQuestion_isRewordedAndTakenOut_andAFormCopied() {
        ModelFile file = own("family-agreement.form");
        FormEditing.Asked first = FormEditing.asked(file).get(0);
        ModelFile after =
                only(FormEditing.change(file, new FormEditing.Asked(first.id(), "What did you say?", "", false, true)));
        assertThat(changes(file, after)).singleElement().satisfies(change -> assertThat(change.properties())
                .extracting(ModelDiff.Property::name)
                .containsExactlyInAnyOrder("question", "hint", "needed"));
        assertThat(FormEditing.asked(only(FormEditing.remove(file, first.id()))))
                .doesNotContain(first);
        ModelFile copy = only(FormEditing.copy(file, "song"));
        assertThat(copy.name()).isEqualTo("song.form");
        assertThat(ModelUpload.of(List.of(copy)).refusals()).isEmpty();
    }

    @Test
    void whatIsMissing_isSaidByItsField() {
        assertThat(FormEditing.add(own("caf.form"), new NewField("?", "x".repeat(500), "radio", "one", false, ""))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("question", "hint", "choices");
        assertThat(FormEditing.add(own("caf.form"), new NewField("Who helps?", "", "html", "", false, ""))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("kind");
        assertThat(FormEditing.remove(own("caf.form"), "nothing").isDone()).isFalse();
    }

    private static String firstTask() {
        return OwnModels.text("caf.bpmn").replaceFirst("(?s).*?<bpmn:userTask id=\"([^\"]+)\".*", "$1");
    }

    private static List<ModelDiff.Change> changes(ModelFile before, ModelFile after) {
        return ModelDiff.of(before.name(), before.content(), after.content())
                .orElseThrow()
                .changes();
    }

    private static ModelFile only(Edit edit) {
        assertThat(edit.problems()).isEmpty();
        return edit.files().get(0);
    }

    private static String text(ModelFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static ModelFile own(String name) {
        return new ModelFile(name, OwnModels.files().get(name));
    }
}

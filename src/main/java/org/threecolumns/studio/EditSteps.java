package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.Edit;
import org.threecolumns.model.ElementEditing;
import org.threecolumns.model.FormEditing;
import org.threecolumns.model.NewField;
import org.threecolumns.model.NewStage;
import org.threecolumns.model.TableEditing;

/** What the forms beside a table ask for, as changes of files. */
@Component
class EditSteps {

    private final EditPage page;
    private final StageStep stages;
    private final PictureSteps pictures;

    EditSteps(EditPage page, StageStep stages, PictureSteps pictures) {
        this.page = page;
        this.stages = stages;
        this.pictures = pictures;
    }

    Edit of(EditStep step, EditPage.At at, Map<String, String> typed) {
        return switch (step) {
            case ELEMENT -> element(at, typed);
            case ROW -> row(at, typed);
            case QUESTION -> question(at, typed);
            case FIELD -> field(at, typed);
            case STAGE -> stages.add(at, typed);
            case COPY -> copy(at, typed);
            case CONNECT, WAY, ADD, MOVE, OUT -> pictures.of(step, at, typed);
        };
    }

    private Edit element(EditPage.At at, Map<String, String> typed) {
        String id = of(typed, "change");
        ElementEditing.Said now = at.isProcess() ? ElementEditing.said(at.file(), id) : null;
        if (now == null) {
            return Edit.refused("seen", "gone", "Choose an element of the table");
        }
        String role = of(typed, "role");
        String form = of(typed, "form");
        List<FieldError> problems = new ArrayList<>();
        if (now.task()
                && !role.equals(now.role())
                && NewStage.roles().stream().noneMatch(r -> r.group().equals(role))) {
            problems.add(new FieldError("role", "none", "Choose who does it"));
        }
        if (now.task() && !form.equals(now.form()) && !page.forms(at.one()).contains(form)) {
            problems.add(new FieldError("form", "none", "Choose a form"));
        }
        return problems.isEmpty()
                ? ElementEditing.change(
                        at.file(), new ElementEditing.Said(id, of(typed, "name"), now.task(), role, form))
                : Edit.refused(problems);
    }

    private Edit row(EditPage.At at, Map<String, String> typed) {
        String row = of(typed, "change");
        int cells = at.file().name().endsWith(".dmn")
                ? TableEditing.cells(at.file(), row).size()
                : 0;
        if (cells == 0) {
            return Edit.refused("seen", "gone", "Choose a row of the table");
        }
        return switch (of(typed, "action")) {
            case "copy" -> TableEditing.copy(at.file(), row);
            case "remove" -> TableEditing.remove(at.file(), row);
            default ->
                TableEditing.change(
                        at.file(),
                        row,
                        Stream.iterate(0, i -> i < cells, i -> i + 1)
                                .map(i -> of(typed, "cell-" + i))
                                .toList());
        };
    }

    private Edit question(EditPage.At at, Map<String, String> typed) {
        FormEditing.Asked now = !isForm(at)
                ? null
                : FormEditing.asked(at.file()).stream()
                        .filter(asked -> asked.id().equals(of(typed, "change")))
                        .findFirst()
                        .orElse(null);
        if (now == null) {
            return Edit.refused("seen", "gone", "Choose a question of the table");
        }
        return of(typed, "action").equals("remove")
                ? FormEditing.remove(at.file(), now.id())
                : FormEditing.change(
                        at.file(),
                        new FormEditing.Asked(
                                now.id(),
                                of(typed, "label"),
                                of(typed, "description"),
                                typed.containsKey("needed"),
                                now.answered()));
    }

    private Edit field(EditPage.At at, Map<String, String> typed) {
        return isForm(at)
                ? FormEditing.add(
                        at.file(),
                        new NewField(
                                of(typed, "question"),
                                of(typed, "hint"),
                                of(typed, "kind"),
                                of(typed, "choices"),
                                typed.containsKey("needed"),
                                of(typed, "after")))
                : Edit.refused("seen", "no-form", "Open a form to add a question");
    }

    private Edit copy(EditPage.At at, Map<String, String> typed) {
        String name = FormEditing.nameFor(of(typed, "copy"));
        if (!isForm(at) || name.equals(".form") || page.forms(at.one()).contains(name)) {
            return Edit.refused("copy", "name", "Give the copy a name of its own, in letters");
        }
        return FormEditing.copy(at.file(), name.replace(".form", ""));
    }

    private static boolean isForm(EditPage.At at) {
        return at.file().name().endsWith(".form");
    }

    static String of(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}

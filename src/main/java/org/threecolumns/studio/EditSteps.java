package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.Edit;
import org.threecolumns.model.ElementEditing;
import org.threecolumns.model.FormEditing;
import org.threecolumns.model.NewField;
import org.threecolumns.model.NewStage;
import org.threecolumns.model.StageAdding;
import org.threecolumns.model.TableEditing;

/** What the forms beside a table ask for, as changes of files. */
@Component
class EditSteps {

    private static final String TIMESCALES = "timescales.dmn";
    /** Before the name of a form of which a copy is wanted. */
    static final String COPY = "copy:";

    private final EditBeginning beginning;
    private final EditPage page;
    private final DraftCheck check;

    EditSteps(EditBeginning beginning, EditPage page, DraftCheck check) {
        this.beginning = beginning;
        this.page = page;
        this.check = check;
    }

    Edit element(EditPage.At at, Map<String, String> typed) {
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

    Edit row(EditPage.At at, Map<String, String> typed) {
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

    Edit question(EditPage.At at, Map<String, String> typed) {
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

    Edit field(EditPage.At at, Map<String, String> typed) {
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

    Edit copy(EditPage.At at, Map<String, String> typed) {
        String name = FormEditing.nameFor(of(typed, "copy"));
        if (!isForm(at) || name.equals(".form") || page.forms(at.one()).contains(name)) {
            return Edit.refused("copy", "name", "Give the copy a name of its own, in letters");
        }
        return FormEditing.copy(at.file(), name.replace(".form", ""));
    }

    /** The stage in its model, its limit, and where asked a copy of a form under its name. */
    Edit stage(EditPage.At at, Map<String, String> typed) {
        if (!at.isProcess()) {
            return Edit.refused("seen", "no-process", "Open a process to add a stage");
        }
        String chosen = of(typed, "form");
        boolean copied = chosen.startsWith(COPY);
        String source = copied ? chosen.substring(COPY.length()) : chosen;
        String own = FormEditing.nameFor(of(typed, "name"));
        NewStage stage = new NewStage(
                of(typed, "place"),
                of(typed, "name"),
                of(typed, "kind"),
                of(typed, "role"),
                copied ? own : source,
                of(typed, "days"),
                of(typed, "reason"));
        List<FieldError> problems = new ArrayList<>(stage.problems(keys(at)));
        List<String> forms = page.forms(at.one());
        if (!forms.contains(source)) {
            problems.add(new FieldError("form", "none", "Choose what it asks"));
        } else if (copied && forms.contains(own)) {
            problems.add(new FieldError("name", "form", "Give it another name; there is a form “" + own + "” already"));
        }
        if (!page.hasPlace(at, stage.place())) {
            problems.add(new FieldError("place", "none", "Choose where it comes"));
        }
        if (!problems.isEmpty()) {
            return Edit.refused(problems);
        }
        Edit whole = StageAdding.add(at.file(), stage)
                .and(TableEditing.addLimit(beginning.inPackage(at.one(), TIMESCALES), stage));
        return copied
                ? whole.and(FormEditing.copy(beginning.inPackage(at.one(), source), own.replace(".form", "")))
                : whole;
    }

    private Set<String> keys(EditPage.At at) {
        return check.look(at.one(), at.file()).set().keysOfStages();
    }

    private static boolean isForm(EditPage.At at) {
        return at.file().name().endsWith(".form");
    }

    private static String of(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}

package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.Edit;
import org.threecolumns.model.FormEditing;
import org.threecolumns.model.LimitRow;
import org.threecolumns.model.NewStage;
import org.threecolumns.model.StageAdding;

/** A stage that a form asks for, placed whole. */
@Component
class StageStep {

    private static final String TIMESCALES = "timescales.dmn";
    /** Before the name of a form of which a copy is wanted. */
    static final String COPY = "copy:";

    private final EditBeginning beginning;
    private final EditPage page;
    private final DraftCheck check;

    StageStep(EditBeginning beginning, EditPage page, DraftCheck check) {
        this.beginning = beginning;
        this.page = page;
        this.check = check;
    }

    /** The stage in its model, its limit, and where asked a copy of a form under its name. */
    Edit add(EditPage.At at, Map<String, String> typed) {
        if (!at.isProcess()) {
            return Edit.refused("seen", "no-process", "Open a process to add a stage");
        }
        String chosen = EditSteps.of(typed, "form");
        boolean copied = chosen.startsWith(COPY);
        String source = copied ? chosen.substring(COPY.length()) : chosen;
        String own = FormEditing.nameFor(EditSteps.of(typed, "name"));
        NewStage stage = new NewStage(
                EditSteps.of(typed, "place"),
                EditSteps.of(typed, "name"),
                EditSteps.of(typed, "kind"),
                EditSteps.of(typed, "role"),
                copied ? own : source,
                EditSteps.of(typed, "days"),
                EditSteps.of(typed, "reason"));
        List<FieldError> problems = new ArrayList<>();
        if (!page.hasPlace(at, stage.place())) {
            problems.add(new FieldError("place", "none", "Choose where it comes"));
        }
        problems.addAll(stage.problems(keys(at)));
        List<String> forms = page.forms(at.one());
        if (!forms.contains(source)) {
            problems.add(new FieldError("form", "none", "Choose what it asks"));
        } else if (copied && forms.contains(own)) {
            problems.add(new FieldError("name", "form", "Give it another name; there is a form “" + own + "” already"));
        }
        if (!problems.isEmpty()) {
            return Edit.refused(problems);
        }
        Edit whole =
                StageAdding.add(at.file(), stage).and(LimitRow.add(beginning.inPackage(at.one(), TIMESCALES), stage));
        return copied
                ? whole.and(FormEditing.copy(beginning.inPackage(at.one(), source), own.replace(".form", "")))
                : whole;
    }

    private Set<String> keys(EditPage.At at) {
        return check.look(at.one(), at.file()).set().keysOfStages();
    }
}

package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.Requirement;
import org.threecolumns.completeness.Requirement.Excuse;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.form.FormView;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRequirements;
import org.threecolumns.journey.StageRun;

/** Where a stage page takes "not possible, because ..." for what is asked besides the floor and the form. */
@Component
class ReasonViews {

    private final StageRequirements requirements;

    ReasonViews(StageRequirements requirements) {
        this.requirements = requirements;
    }

    List<StageView.Reason> of(StageRun run, StageContent content, StageDraft draft) {
        List<StageView.Reason> reasons = new ArrayList<>();
        List<Requirement> asked = run.isStage() ? requirements.of(run.stage()) : List.of();
        asked.stream()
                .flatMap(r -> r.excuse().stream())
                .filter(e -> !e.field().startsWith(SchemaForms.FIELD))
                .forEach(e -> reasons.addAll(reasons(e, content, draft)));
        return reasons;
    }

    private static List<StageView.Reason> reasons(Excuse e, StageContent content, StageDraft draft) {
        return e.perChild()
                ? content.children().stream()
                        .map(c -> reason(e.field() + ".child-" + c.id(), e.label() + ", " + c.givenName(), draft))
                        .toList()
                : List.of(reason(e.field(), e.label(), draft));
    }

    private static StageView.Reason reason(String field, String label, StageDraft draft) {
        String name = "cannot." + field;
        return new StageView.Reason(
                name, FormView.anchor(name), label, draft.notPossible().get(field));
    }
}

package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.Edit;
import org.threecolumns.model.ElementAdding;
import org.threecolumns.model.ElementEditing;
import org.threecolumns.model.ElementMoving;
import org.threecolumns.model.ElementRemoval;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.NewElement;
import org.threecolumns.model.NewWay;
import org.threecolumns.model.WayEditing;

/** What the drawing does by mouse, asked for by forms: connecting, adding, moving, taking out. */
@Component
class PictureSteps {

    private final DraftCheck check;

    PictureSteps(DraftCheck check) {
        this.check = check;
    }

    Edit of(EditStep step, EditPage.At at, Map<String, String> typed) {
        String id = EditSteps.of(typed, "change");
        boolean element = at.isProcess() && ElementEditing.said(at.file(), id) != null;
        if (!at.isProcess() || element == (step == EditStep.WAY)) {
            return Edit.refused("seen", "gone", "Choose an element of the table");
        }
        return switch (step) {
            case CONNECT -> WayEditing.connect(at.file(), id, EditSteps.of(typed, "to"), way(typed));
            case WAY -> way(at.file(), id, typed);
            case ADD -> ElementAdding.add(at.file(), id, element(typed));
            case MOVE -> ElementMoving.move(at.file(), id, EditSteps.of(typed, "step"));
            default -> out(at, id);
        };
    }

    /** Why an element has to stay: each promise to families that would be broken without it. */
    List<String> stays(EditPage.At at, String id) {
        Edit without = ElementRemoval.remove(at.file(), id);
        return without.isDone()
                ? check.lost(at.one(), at.file(), without.files().get(0))
                : without.problems().stream().map(FieldError::message).toList();
    }

    private Edit out(EditPage.At at, String id) {
        List<String> stays = stays(at, id);
        return stays.isEmpty()
                ? ElementRemoval.remove(at.file(), id)
                : Edit.refused("out", "kept", "Keep it: " + String.join(" ", stays));
    }

    private static Edit way(ModelFile file, String id, Map<String, String> typed) {
        return EditSteps.of(typed, "action").equals("remove")
                ? WayEditing.remove(file, id)
                : WayEditing.change(file, id, way(typed));
    }

    private static NewWay way(Map<String, String> typed) {
        return new NewWay(EditSteps.of(typed, "words"), EditSteps.of(typed, "when"), EditSteps.of(typed, "values"));
    }

    private static NewElement element(Map<String, String> typed) {
        return new NewElement(EditSteps.of(typed, "kind"), EditSteps.of(typed, "called"), EditSteps.of(typed, "way"));
    }
}

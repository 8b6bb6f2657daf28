package org.threecolumns.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.Words;

/** Changes the questions of a form, without the drawing tool. What it does not know of a question it keeps. */
public final class FormEditing {

    private static final String GONE = "Look again; this question is no longer there";
    private static final int LONGEST = 400;

    private FormEditing() {}

    /** A question as it stands in the form. @param id of its component, which every component has or gets from its key */
    public record Asked(String id, String question, String hint, boolean needed, boolean answered) {}

    /** In the order of the form, with what stands inside groups and lists. */
    public static List<Asked> asked(ModelFile form) {
        return FormJson.spots(FormJson.read(form).path("components"))
                .map(FormJson.Spot::field)
                .map(field -> new Asked(
                        FormJson.idOf(field),
                        field.path(FormJson.labelOf(field)).asText(""),
                        field.path("description").asText(""),
                        field.path("validate").path("required").asBoolean(false),
                        isAnswered(field)))
                .toList();
    }

    private static boolean isAnswered(JsonNode field) {
        return FieldKind.ofType(field.path("type").asText(""))
                .filter(FieldKind::isAnswered)
                .isPresent();
    }

    public static Edit add(ModelFile form, NewField wanted) {
        if (!wanted.problems().isEmpty()) {
            return Edit.refused(wanted.problems());
        }
        ObjectNode root = FormJson.read(form);
        List<FormJson.Spot> spots = FormJson.spots(root.path("components")).toList();
        Set<String> keys =
                spots.stream().map(spot -> spot.field().path("key").asText("")).collect(Collectors.toSet());
        ObjectNode field =
                QuestionJson.component(wanted, Wording.free(Wording.camel(wanted.question()), keys::contains));
        spots.stream()
                .filter(spot -> spot.id().equals(wanted.after()))
                .findFirst()
                .ifPresentOrElse(spot -> spot.list().insert(spot.index() + 1, field), () -> root.withArray("components")
                        .insert(0, field));
        return Edit.done(form, FormJson.written(root));
    }

    public static Edit change(ModelFile form, Asked wanted) {
        if (wanted.question().length() > LONGEST || wanted.answered() && Words.isBlank(wanted.question())) {
            return Edit.refused("label", "label", "Write the question, in at most " + LONGEST + " characters");
        }
        if (wanted.hint().length() > LONGEST) {
            return Edit.refused("description", "too-long", "Shorten the hint to " + LONGEST + " characters");
        }
        return at(form, wanted.id(), spot -> {
            ObjectNode field = spot.field();
            field.put(FormJson.labelOf(field), Words.clean(wanted.question()));
            if (Words.isBlank(wanted.hint())) {
                field.remove("description");
            } else {
                field.put("description", Words.clean(wanted.hint()));
            }
            if (wanted.answered()) {
                field.withObject("/validate").put("required", wanted.needed());
            }
        });
    }

    public static Edit remove(ModelFile form, String id) {
        return at(form, id, spot -> spot.list().remove(spot.index()));
    }

    /** The same form under another name, as the beginning of a new one. */
    public static Edit copy(ModelFile form, String name) {
        ObjectNode root = FormJson.read(form);
        root.put("id", name);
        return Edit.done(new ModelFile(name + ".form", form.content()), FormJson.written(root));
    }

    /** The name of the file of a form for a new stage. */
    public static String nameFor(String stage) {
        return Wording.key(stage) + ".form";
    }

    private static Edit at(ModelFile form, String id, Consumer<FormJson.Spot> step) {
        ObjectNode root = FormJson.read(form);
        Optional<FormJson.Spot> found = FormJson.spots(root.path("components"))
                .filter(spot -> spot.id().equals(id))
                .findFirst();
        found.ifPresent(step);
        return found.isPresent() ? Edit.done(form, FormJson.written(root)) : Edit.refused("label", "gone", GONE);
    }
}

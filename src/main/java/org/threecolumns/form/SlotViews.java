package org.threecolumns.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the pieces of a form ready to be shown. */
final class SlotViews {

    private final FormAnswers answers;
    private final Map<String, String> errors = new HashMap<>();
    private final InputViews inputs;
    private final FormContext context;
    private int groups;

    SlotViews(FormAnswers answers, List<FieldError> errors, FormContext context) {
        this.answers = answers;
        this.context = context;
        errors.forEach(e -> this.errors.putIfAbsent(e.field(), e.message()));
        this.inputs = new InputViews(this.errors);
    }

    FieldView view(Block block) {
        if (block.text() != null) {
            return text(block.text());
        }
        if (block.slot() == null) {
            List<FieldView> parts = block.blocks().stream().map(this::view).toList();
            String type = block.repeated() ? "section" : "group";
            return FieldView.container(type, "form-group-" + ++groups, block.heading(), block.hint(), parts);
        }
        return block.slot().field().kind() == FieldKind.LIST ? list(block.slot()) : input(block.slot());
    }

    private static FieldView text(String text) {
        List<FieldView> paragraphs = Arrays.stream(text.split("\\n\\s*\\n"))
                .map(p -> FieldView.container("paragraph", null, p.strip(), null, List.of()))
                .toList();
        return FieldView.container("text", null, null, null, paragraphs);
    }

    private FieldView input(Slot slot) {
        InputViews.Question question =
                new InputViews.Question(slot.field(), slot.input(), slot.label(), slot.hint(), slot.value(answers));
        return inputs.view(question, slot.field().choices().in(context), reason(slot));
    }

    private FieldView.ReasonView reason(Slot slot) {
        String name = "np." + slot.path();
        String typed = answers.notPossible().getOrDefault(slot.path(), "");
        return slot.field().traits().notPossible() || !typed.isEmpty()
                ? new FieldView.ReasonView(FormView.anchor(name), name, typed, errors.get(name))
                : null;
    }

    private FieldView list(Slot slot) {
        List<?> rows = slot.value(answers) instanceof List<?> list && !list.isEmpty() ? list : List.of(Map.of());
        List<FieldView> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), ListCheck.MAX_ROWS); i++) {
            shown.add(row(slot, rows.get(i) instanceof Map<?, ?> cells ? cells : Map.of(), i));
        }
        String id = FormView.anchor(slot.input());
        String add = "add:" + slot.field().key();
        return new FieldView(
                "list",
                id,
                slot.rowName().toLowerCase(Locale.UK),
                slot.label(),
                slot.hint(),
                errors.get(slot.input()),
                add,
                List.of(),
                shown,
                reason(slot),
                null);
    }

    private FieldView row(Slot slot, Map<?, ?> cells, int index) {
        String name = slot.input() + "[" + index + "]";
        List<FieldView> parts = slot.field().fields().stream()
                .map(column -> column.kind().isAnswered()
                        ? cell(column, name + "." + column.key(), cells.get(column.key()))
                        : text(column.label()))
                .toList();
        String remove = "remove:" + slot.field().key() + "[" + index + "]";
        String label = slot.rowName() + " " + (index + 1);
        return new FieldView(
                "row",
                FormView.anchor(name),
                null,
                label,
                null,
                errors.get(name),
                remove,
                List.of(),
                parts,
                null,
                null);
    }

    private FieldView cell(FormField column, String name, Object value) {
        InputViews.Question question = new InputViews.Question(column, name, column.label(), column.hint(), value);
        return inputs.view(question, column.choices().in(context), null);
    }
}

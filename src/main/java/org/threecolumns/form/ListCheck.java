package org.threecolumns.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the rows of a list. Rows with nothing in them do not count. */
final class ListCheck {

    static final int MAX_ROWS = 100;

    private final Slot slot;
    private final FormContext context;
    private final List<FieldError> errors = new ArrayList<>();

    ListCheck(Slot slot, FormContext context) {
        this.slot = slot;
        this.context = context;
    }

    List<FieldError> errors(Object value) {
        if (!(value instanceof List<?> rows)) {
            return List.of(new FieldError(slot.input(), "wrong-shape", "“" + slot.label() + "” is not a list of rows"));
        }
        if (rows.size() > MAX_ROWS) {
            return List.of(new FieldError(
                    slot.input(), "too-many-rows", "“" + slot.label() + "” can have at most " + MAX_ROWS + " rows"));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!Blank.is(rows.get(i))) {
                row(rows.get(i), i);
            }
        }
        return errors;
    }

    private void row(Object row, int index) {
        if (!(row instanceof Map<?, ?> cells)) {
            error(index, "", "wrong-shape", "is not a row of answers");
            return;
        }
        slot.field().fields().stream()
                .filter(f -> f.kind().isAnswered())
                .forEach(column -> cell(column, cells.get(column.key()), index));
        cells.keySet().stream()
                .map(String::valueOf)
                .filter(key -> slot.field().fields().stream().noneMatch(f -> key.equals(f.key())))
                .forEach(key -> error(
                        index,
                        "." + Words.shortened(key, 80),
                        "unknown-field",
                        "nothing is asked under “" + Words.shortened(key, 80) + "”"));
    }

    private void cell(FormField column, Object value, int index) {
        if (!Blank.is(column, value)) {
            ValueCheck.check(column, column.label(), value, context)
                    .ifPresent(wrong -> error(index, "." + column.key(), wrong.code(), wrong.message()));
        } else if (column.rules().required()) {
            String own = column.traits().missing();
            String message = own == null ? Messages.missing(column, column.label()) : own;
            error(index, "." + column.key(), "required", message);
        }
    }

    private void error(int index, String cell, String code, String message) {
        errors.add(new FieldError(
                slot.input() + "[" + index + "]" + cell, code, slot.rowName() + " " + (index + 1) + ": " + message));
    }
}

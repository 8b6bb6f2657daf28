package org.threecolumns.form;

import java.util.List;
import java.util.Map;

/** Whether there is anything in an answer, whatever its shape. */
final class Blank {

    private Blank() {}

    static boolean is(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(Blank::is);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Blank::is);
        }
        return value == null || Words.isBlank(value.toString());
    }

    /** An unticked box is no answer either. */
    static boolean is(FormField field, Object value) {
        return is(value) || field.kind() == FieldKind.CHECKBOX && "false".equals(value);
    }
}

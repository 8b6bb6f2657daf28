package org.threecolumns.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another row in a list, or one fewer, asked for by a button so that it works without JavaScript. */
record RowAction(String key, Integer removed) {

    private static final Pattern ADD = Pattern.compile("add:([A-Za-z][A-Za-z0-9_]*)");
    private static final Pattern REMOVE = Pattern.compile("remove:([A-Za-z][A-Za-z0-9_]*)\\[([0-9]{1,3})]");

    /** Null when it is another action, or about another form. */
    static RowAction of(String action, FormSchema schema) {
        String text = action == null ? "" : action;
        Matcher add = ADD.matcher(text);
        Matcher remove = REMOVE.matcher(text);
        RowAction wanted = add.matches()
                ? new RowAction(add.group(1), null)
                : remove.matches() ? new RowAction(remove.group(1), Integer.valueOf(remove.group(2))) : null;
        return wanted != null && wanted.isList(schema) ? wanted : null;
    }

    void apply(List<Object> rows) {
        if (removed == null) {
            if (rows.isEmpty()) {
                rows.add(Map.of());
            }
            if (rows.size() < ListCheck.MAX_ROWS) {
                rows.add(Map.of());
            }
        } else if (removed < rows.size()) {
            rows.remove(removed.intValue());
        }
    }

    private boolean isList(FormSchema schema) {
        return schema.field(key).filter(f -> f.kind() == FieldKind.LIST).isPresent();
    }
}

package org.threecolumns.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an input, taken apart: {@code f.KEY}, {@code f.KEY.child-12}, {@code f.KEY.statement-7}, {@code f.LIST[0].KEY}, each
 * perhaps with {@code -day}, {@code -month} or {@code -year}; {@code np.KEY} and {@code np.KEY.child-12} for the reason why not.
 *
 * @param datePart 0 for the day, 1 the month, 2 the year, -1 for none
 */
record InputName(boolean isReason, String key, String subject, Integer row, String column, int datePart) {

    private static final Pattern NAME = Pattern.compile("(f|np)\\.([A-Za-z][A-Za-z0-9_]{0,63})"
            + "(?:\\.((?:child|statement)-[0-9]{1,18})|\\[([0-9]{1,3})]\\.([A-Za-z][A-Za-z0-9_]{0,63}))?"
            + "(?:-(day|month|year))?");
    private static final List<String> DATE_PARTS = List.of("day", "month", "year");

    /** Null when it is no input of a form. */
    static InputName of(String name) {
        Matcher m = NAME.matcher(name);
        if (!m.matches()) {
            return null;
        }
        Integer row = m.group(4) == null ? null : Integer.valueOf(m.group(4));
        int part = m.group(6) == null ? -1 : DATE_PARTS.indexOf(m.group(6));
        return new InputName(m.group(1).equals("np"), m.group(2), m.group(3), row, m.group(5), part);
    }

    InputName whole() {
        return new InputName(isReason, key, subject, row, column, -1);
    }

    String path() {
        return subject == null ? key : key + "." + subject;
    }

    /** Whether the name has the shape that this field asks for. */
    boolean fits(FormField field) {
        String prefix = field.traits().subject().prefix();
        boolean subjectFits = field.isPerSubject() ? subject != null && subject.startsWith(prefix) : subject == null;
        boolean rowFits = isReason ? row == null : (row != null) == (field.kind() == FieldKind.LIST);
        return subjectFits && rowFits && !(isReason && datePart >= 0);
    }
}

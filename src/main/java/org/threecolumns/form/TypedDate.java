package org.threecolumns.form;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as people type it into one box: 3/5/2019, 3.5.2019, 3-5-2019, 3 5 2019, or 2019-05-03. */
public final class TypedDate {

    private TypedDate() {}

    /** Null where nothing was typed or it is no date. */
    public static LocalDate read(String typed) {
        String text = Words.clean(typed);
        try {
            if (text.matches("\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{4}")) {
                String[] parts = text.split("[/. -]");
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

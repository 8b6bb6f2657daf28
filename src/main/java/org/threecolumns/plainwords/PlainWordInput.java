package org.threecolumns.plainwords;

import org.threecolumns.form.Words;

/** An entry of the list as it is to be; what is left out is empty. */
public record PlainWordInput(
        String term, String forms, String plain, String advice, String notBefore, String notAfter) {

    public PlainWordInput {
        term = tidy(term);
        forms = tidy(forms);
        plain = tidy(plain);
        advice = tidy(advice);
        notBefore = tidy(notBefore);
        notAfter = tidy(notAfter);
    }

    private static String tidy(String typed) {
        return typed == null ? "" : Words.clean(Words.storable(typed)).replaceAll("\\s+", " ");
    }
}

package org.threecolumns.familyfile;

import java.util.List;
import java.util.Locale;

/** Where somebody stands in the picture of a family, read from the family's own word for them. */
enum Relation {
    PARENT_OR_CARER,
    OTHER;

    private static final List<String> PARENTS = List.of(
            "mum", "mam", "mother", "dad", "father", "parent", "carer", "guardian", "partner", "step", "foster");
    private static final List<String> OLDER = List.of("grand", "great", "aunt", "uncle", "sister", "brother");
    private static final List<String> GONE = List.of("died", "deceased", "late ", "dead");

    static Relation of(String word) {
        String plain = word.toLowerCase(Locale.UK);
        return OLDER.stream().noneMatch(plain::contains) && PARENTS.stream().anyMatch(plain::contains)
                ? PARENT_OR_CARER
                : OTHER;
    }

    /** Whether the word says that this person has died. */
    static boolean saysDied(String word) {
        String plain = word.toLowerCase(Locale.UK);
        return GONE.stream().anyMatch(plain::contains);
    }
}

package org.threecolumns.form;

import java.util.HashSet;
import java.util.Set;

/**
 * Where in a form a component stands.
 *
 * @param subject what the group around it is repeated for
 * @param inList whether it is part of a row
 * @param keys those already taken here: the whole form shares one set, each list has its own
 */
record FieldPlace(int depth, SubjectKind subject, boolean inList, Set<String> keys) {

    /** A fresh place at the top of a form. */
    static FieldPlace top() {
        return new FieldPlace(0, SubjectKind.NONE, false, new HashSet<>());
    }

    FieldPlace inGroup(SubjectKind repeated) {
        return new FieldPlace(depth + 1, repeated == SubjectKind.NONE ? subject : repeated, inList, keys);
    }

    FieldPlace inRow() {
        return new FieldPlace(depth + 1, SubjectKind.NONE, true, new HashSet<>());
    }
}

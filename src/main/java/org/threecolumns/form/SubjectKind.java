package org.threecolumns.form;

/** Whether a field is asked once, or once for each child or each worry statement. */
public enum SubjectKind {
    NONE(""),
    CHILD("child-"),
    STATEMENT("statement-");

    private final String prefix;

    SubjectKind(String prefix) {
        this.prefix = prefix;
    }

    /** Stands before the id in an input name, for example {@code child-12}. */
    public String prefix() {
        return prefix;
    }
}

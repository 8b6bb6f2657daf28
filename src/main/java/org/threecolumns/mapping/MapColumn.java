package org.threecolumns.mapping;

/** The three columns of the map, in the order they are read. */
public enum MapColumn {
    WORRIES("What are we worried about?"),
    STRENGTHS("What is working well?"),
    NEXT_STEPS("What needs to happen?");

    private final String question;

    MapColumn(String question) {
        this.question = question;
    }

    public String question() {
        return question;
    }
}

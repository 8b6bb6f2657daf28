package org.threecolumns.mapping;

import org.threecolumns.access.Tier;

/** The words around the map that a council may choose for each tier of help, and those that the product comes with. */
public enum MapLabel {
    WORRIES("First column", MapColumn.WORRIES.question()),
    STRENGTHS("Second column", MapColumn.STRENGTHS.question()),
    NEXT_STEPS("Third column", MapColumn.NEXT_STEPS.question()),
    IMPACT("Question for each child", "What is this like for {child}?"),
    SCORE("Question of the scale", "Your own number for {child} today, 0 to 10"),
    STATEMENT("Name of a worry", null),
    GOAL("Name of its goal", null);

    private final String about;
    private final String usual;

    MapLabel(String about, String usual) {
        this.about = about;
        this.usual = usual;
    }

    public String about() {
        return about;
    }

    /** Whether it says whom it is about by the word {@code {child}}. */
    public boolean namesAChild() {
        return this == IMPACT || this == SCORE;
    }

    /** Worries are named by their kind: early help's own, and that of child protection. */
    public boolean isOf(Tier tier) {
        return usual != null || tier != Tier.SOCIAL_CARE;
    }

    public String usual(Tier tier) {
        Statement.Kind kind = Statement.Kind.usualIn(tier);
        return switch (this) {
            case STATEMENT -> kind.statementLabel();
            case GOAL -> kind.goalLabel();
            default -> usual;
        };
    }
}

package org.threecolumns.familyfile;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.Words;

/**
 * The picture of a family: children in the middle, parents and carers above, everybody else below. Everybody stands in a cell of one
 * grid, and every line runs in the lanes between the cells, so that nothing covers anything however many there are.
 */
record FamilyPicture(int width, int height, List<Card> cards, List<Line> lines) {

    static final int CARD_WIDTH = 148;
    static final int CARD_HEIGHT = 54;

    private static final int COLUMN = CARD_WIDTH + 24;
    private static final int ROW = CARD_HEIGHT + 46;
    private static final int MARGIN = 14;
    private static final int MOST_IN_A_ROW = 8;
    private static final int LABEL = 30;
    private static final int LETTERS = 18;

    /** How somebody is drawn. */
    enum Shape {
        CHILD,
        UNBORN,
        ADULT
    }

    /** @param word age of a child, or what an adult is to the children */
    record Someone(String name, String word, Shape shape, boolean above, boolean died) {

        static Someone child(String name, String age, boolean unborn) {
            return new Someone(name, age, unborn ? Shape.UNBORN : Shape.CHILD, false, false);
        }

        static Someone adult(String name, String relation) {
            boolean above = Relation.of(relation) == Relation.PARENT_OR_CARER;
            return new Someone(name, relation, Shape.ADULT, above, Relation.saysDied(relation));
        }
    }

    /** One person's place. */
    record Card(int x, int y, Someone who, String name, String word) {

        public boolean isUnborn() {
            return who.shape() == Shape.UNBORN;
        }

        public boolean isChild() {
            return who.shape() == Shape.CHILD;
        }

        public boolean isAdult() {
            return who.shape() == Shape.ADULT;
        }

        public int centre() {
            return x + CARD_WIDTH / 2;
        }

        public int right() {
            return x + CARD_WIDTH;
        }

        public int bottom() {
            return y + CARD_HEIGHT;
        }

        /** Points of the triangle that stands for an unborn child. */
        public String triangle() {
            return centre() + "," + y + " " + x + "," + bottom() + " " + right() + "," + bottom();
        }
    }

    /** @param label the relationship in the family's word, or empty; it stands at {@code labelX}, {@code labelY} */
    record Line(String path, String label, int labelX, int labelY) {}

    static FamilyPicture of(List<Someone> children, List<Someone> adults) {
        List<Someone> above = adults.stream().filter(Someone::above).toList();
        List<Someone> below = adults.stream().filter(a -> !a.above()).toList();
        int columns =
                Math.max(1, Math.max(children.size(), Math.min(MOST_IN_A_ROW, Math.max(above.size(), below.size()))));
        int rowsAbove = rows(above.size());
        Drawing drawing = new Drawing(columns, MARGIN + rowsAbove * ROW);
        drawing.adults(above, 0, true);
        drawing.children(children);
        drawing.adults(below, rowsAbove + 1, false);
        drawing.drops(!above.isEmpty(), !below.isEmpty());
        int rows = rowsAbove + 1 + rows(below.size());
        return new FamilyPicture(
                2 * MARGIN + columns * COLUMN,
                2 * MARGIN + rows * ROW,
                List.copyOf(drawing.cards),
                List.copyOf(drawing.lines));
    }

    private static int rows(int people) {
        return (people + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
    }

    /** A picture in the making. */
    private static final class Drawing {

        private final int columns;
        private final int childTop;
        private final List<Card> cards = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Drawing(int columns, int childTop) {
            this.columns = columns;
            this.childTop = childTop;
        }

        void adults(List<Someone> people, int firstRow, boolean above) {
            int first = cards.size();
            for (int i = 0; i < people.size(); i++) {
                int row = firstRow + i / MOST_IN_A_ROW;
                int inRow = Math.min(MOST_IN_A_ROW, people.size() - i / MOST_IN_A_ROW * MOST_IN_A_ROW);
                place(people.get(i), i % MOST_IN_A_ROW, inRow, MARGIN + row * ROW + (above ? 0 : 46));
            }
            cards.subList(first, cards.size()).forEach(card -> lines.add(toTheBar(card, above)));
            if (!people.isEmpty()) {
                bar(above);
            }
        }

        void children(List<Someone> children) {
            for (int i = 0; i < children.size(); i++) {
                place(children.get(i), i, children.size(), childTop);
            }
        }

        private void place(Someone who, int column, int inRow, int y) {
            int x = MARGIN + ((columns - inRow) / 2 + column) * COLUMN;
            cards.add(new Card(
                    x, y, who, Words.shortened(who.name(), LETTERS), Words.shortened(who.word(), LETTERS + 3)));
        }

        private Line toTheBar(Card card, boolean above) {
            int start = card.x() + 10;
            int lane = card.right() + 12;
            int from = above ? card.bottom() : card.y();
            int turn = above ? from + LABEL : from - LABEL;
            String path = "M" + start + " " + from + "V" + turn + "H" + lane + "V" + barAt(above);
            return new Line(path, card.word(), start + 6, above ? from + 19 : from - 12);
        }

        private int barAt(boolean above) {
            return above ? childTop - 8 : childTop + CARD_HEIGHT + 8;
        }

        /** The line along all children; the same on either side. */
        private void bar(boolean above) {
            int at = barAt(above);
            lines.add(new Line("M" + MARGIN + " " + at + "H" + (MARGIN + columns * COLUMN - 12), "", 0, 0));
        }

        /** From the lines along all children to each of them. */
        private void drops(boolean above, boolean below) {
            for (Card child : cards.stream().filter(c -> !c.isAdult()).toList()) {
                if (above) {
                    lines.add(new Line("M" + child.centre() + " " + barAt(true) + "V" + childTop, "", 0, 0));
                }
                if (below) {
                    lines.add(new Line("M" + child.centre() + " " + barAt(false) + "V" + child.bottom(), "", 0, 0));
                }
            }
        }
    }
}

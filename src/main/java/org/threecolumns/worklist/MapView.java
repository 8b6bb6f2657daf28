package org.threecolumns.worklist;

import java.util.List;
import java.util.Map;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.Statement;

/**
 * The three columns and the statements of a stage page or a family page.
 *
 * @param heading what statements are called here, more than one of them
 * @param kinds the kinds of statement that the writer chooses from; none in early help, which writes worry statements
 */
public record MapView(
        List<ColumnView> columns,
        List<StatementView> statements,
        StatementFields newStatement,
        String heading,
        List<Choice> kinds,
        Since since,
        List<Choice> worries,
        List<Choice> people) {

    /**
     * @param gone items that were resolved or struck out, which can be brought back
     * @param noneNow why the column has nothing now
     */
    public record ColumnView(
            String name,
            String question,
            List<ItemView> items,
            List<ItemView> gone,
            String noneNow,
            RowView fresh,
            String rowKey,
            List<Choice> categories) {

        /** Whether words wait for a choice that were written on an item which somebody took off the map meanwhile. */
        public boolean waits() {
            return gone.stream().anyMatch(item -> item.typed() != null);
        }

        /** The buttons of an item that stands in it. */
        public List<ItemAct> acts(ItemView item, boolean first, boolean last) {
            return ItemAct.of(item, nextSteps() ? "Done" : "No longer so", first, last);
        }

        public boolean strengths() {
            return "STRENGTHS".equals(name);
        }

        public boolean nextSteps() {
            return "NEXT_STEPS".equals(name);
        }
    }

    /** How a page has what is asked lightly of an item: folded, unfolded, or brought by a button where the map is long. */
    public enum Details {
        FOLDED,
        OPEN,
        BY_BUTTON
    }

    /** All that a row asks, of an item that stands or of a new one. */
    public record RowView(
            String name,
            String id,
            String text,
            String owner,
            String due,
            String saidBy,
            boolean quote,
            ChildIds children,
            String category,
            String happened,
            Long answers,
            Long notFor,
            Details details) {}

    /**
     * @param version what the page has before it, as the next one tells
     * @param about whose words, whom it is about, and when, in a line
     * @param changed whether somebody else changed it since the reader's last page
     * @param typed what could not be kept, since somebody else wrote too
     * @param was the words it had when the family's map was last signed, where they are others now
     * @param fresh whether it was not there then
     */
    public record ItemView(
            long id,
            String version,
            RowView row,
            String about,
            boolean changed,
            String changedBy,
            String typed,
            String was,
            boolean fresh) {}

    /** A choice in a list, by the code behind it. */
    public record Choice(String value, String text) {}

    /** What has become of the map since it was last signed, besides what each item says of itself. */
    public record Since(String signed, int fresh, int changed, List<String> resolved, List<String> vanished) {}

    /** @param open whether its boxes are shown at once, since something of it is missing or could not be kept */
    public record StatementView(
            long id, StatementFields fields, String about, boolean changed, String changedBy, boolean open) {}

    /**
     * @param name what it is called, as its goal is by {@code goalName}
     * @param text the worry as it reads; null for a new statement
     * @param whole whether the worry is written whole; its parts are then offered, as the whole is otherwise
     * @param how by whom and for how long the goal is seen, where its sentence does not say so
     * @param differing whose view differs, as a heading; null where nobody's does
     */
    public record StatementFields(
            Statement.Kind kind,
            String name,
            String goalName,
            String text,
            boolean whole,
            String goal,
            boolean wholeGoal,
            String how,
            String differing,
            String differs,
            Map<String, Box> boxes) {

        public Box box(String input) {
            return boxes.get(input);
        }

        /** Whether any box has words: then what is folded around them is not. */
        public boolean isBegun() {
            return boxes.values().stream().anyMatch(box -> !box.value().isEmpty());
        }
    }

    /**
     * One box of a statement.
     *
     * @param before the input that says what stood in it when the page was shown; null in a new statement
     * @param instead whether it takes the place of other boxes, and so waits for a button
     * @param typed what could not be kept
     * @param by who wrote there too; null where nobody did
     */
    public record Box(String name, String id, String value, String before, boolean instead, String typed, String by) {}
}

package org.threecolumns.worklist;

import java.util.List;
import org.threecolumns.family.ChildIds;

/** The three columns and the statements of a stage page or a family page. */
record MapView(
        List<ColumnView> columns,
        List<StatementView> statements,
        NewStatement newStatement,
        Since since,
        List<Choice> worries) {

    /**
     * @param gone items that were resolved or struck out, which can be brought back
     * @param noneNow why the column has nothing now
     */
    record ColumnView(
            String name,
            String question,
            List<ItemView> items,
            List<ItemView> gone,
            String noneNow,
            RowView fresh,
            String rowKey,
            List<Choice> categories) {

        public boolean strengths() {
            return "STRENGTHS".equals(name);
        }

        public boolean nextSteps() {
            return "NEXT_STEPS".equals(name);
        }
    }

    /** All that a row asks, of an item that stands or of a new one. */
    record RowView(
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
            Long answers) {}

    /**
     * @param about whose words, whom it is about, and when, in a line
     * @param changed whether somebody else changed it since the reader's last page
     * @param typed what could not be kept, since somebody else wrote too
     * @param was the words it had when the family's map was last signed, where they are others now
     * @param fresh whether it was not there then
     */
    record ItemView(
            long id,
            int version,
            RowView row,
            String about,
            boolean changed,
            String changedBy,
            String typed,
            String was,
            boolean fresh) {}

    /** A choice in a list, by the code behind it. */
    record Choice(String value, String text) {}

    /** What has become of the map since it was last signed, besides what each item says of itself. */
    record Since(String signed, int fresh, int changed, List<String> resolved, List<String> vanished) {}

    record StatementView(
            long id,
            int version,
            String text,
            String goal,
            String seenBy,
            String heldFor,
            String about,
            boolean changed,
            String changedBy,
            String typed) {}

    record NewStatement(String text, String goal, String seenBy, String heldFor) {}
}

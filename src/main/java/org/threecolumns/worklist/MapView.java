package org.threecolumns.worklist;

import java.util.List;

/** The three columns and the statements of a stage page or a family page. */
record MapView(List<ColumnView> columns, List<StatementView> statements, NewStatement newStatement) {

    /**
     * @param gone items that were resolved or struck out, which can be brought back
     * @param noneNow why the column has nothing now
     */
    record ColumnView(
            String name, String question, List<ItemView> items, List<ItemView> gone, String noneNow, NewItem fresh) {

        public boolean nextSteps() {
            return "NEXT_STEPS".equals(name);
        }
    }

    /** @param changed whether somebody else changed it since the reader's last page; @param typed what could not be kept */
    record ItemView(
            long id,
            int version,
            String text,
            String owner,
            String due,
            String about,
            boolean changed,
            String changedBy,
            String typed) {}

    /** The empty row, with what was typed into it and could not be kept. */
    record NewItem(String text, String owner, String due) {}

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

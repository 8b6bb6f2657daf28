package org.threecolumns.worklist;

import java.util.List;
import org.threecolumns.mapping.Statement;

/**
 * The three columns and the statements of a stage page.
 *
 * @param kindIsChosen whether the writer says which kind a statement is; early help writes worry statements
 */
record MapView(
        List<ColumnView> columns, List<StatementView> statements, StatementFields newStatement, boolean kindIsChosen) {

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
            StatementFields fields,
            String about,
            boolean changed,
            String changedBy,
            String typed) {}

    /**
     * @param whole whether the worry is written whole; its parts are then offered, as the whole is otherwise
     * @param differing whose view differs, as a heading; null where nobody's does
     */
    record StatementFields(
            Statement.Kind kind,
            String text,
            boolean whole,
            String who,
            String about,
            String mayHappen,
            String goal,
            boolean wholeGoal,
            String seen,
            String seenBy,
            String heldFor,
            String notices,
            String differing,
            String differsWho,
            String differs) {}
}

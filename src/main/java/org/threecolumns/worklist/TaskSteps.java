package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes after the mark of a page, in steps that an index can begin at: the same number and due moment, the same number, the
 * rest. By number within some days there is a step for each number, as the days are a range of the index only where the number is one.
 */
final class TaskSteps {

    /** What stands for a task whose children have no number yet; it comes after all numbers. */
    private static final int NO_NUMBER = 11;

    private final TaskQuestion question;
    private final String score;
    private final boolean walked;

    /** @param score the column of the number; @param walked whether the list is read along an index */
    TaskSteps(TaskQuestion question, String score, boolean walked) {
        this.question = question;
        this.score = score;
        this.walked = walked;
    }

    /** @param mark null for the first page, which asks for all that is sorted by: H2 otherwise takes any index of the team */
    List<String> after(TaskMark mark) {
        boolean byScore = question.order() == TaskQuestion.Order.SCORE;
        List<String> steps = new ArrayList<>();
        if (mark != null) {
            String same = byScore ? score + " = :score and " : "";
            steps.add(same + "o.due_at = :dueAt and o.run_id > :id");
            steps.add(same + "o.due_at > :dueAt");
        }
        if (byScore && walked && isWithinDays()) {
            for (int number = mark == null ? 0 : mark.score() + 1; number <= NO_NUMBER; number++) {
                steps.add(score + " = " + number + " and o.due_at >= :beginning");
            }
        } else if (byScore) {
            steps.add(mark == null ? score + " >= 0" : score + " > :score");
        } else if (mark == null) {
            steps.add("o.due_at >= :beginning");
        }
        return steps;
    }

    private boolean isWithinDays() {
        return question.list() == TaskList.OVERDUE || question.list() == TaskList.WEEK;
    }
}

package org.threecolumns.api;

import java.time.Instant;
import org.threecolumns.worklist.TaskLists;

/** Where a page of stages goes on, as one word: the due moment in milliseconds and the id of the last stage before. */
final class PageMark {

    private PageMark() {}

    static String write(TaskLists.After after) {
        return after == null ? null : after.dueAt().toEpochMilli() + "-" + after.id();
    }

    static TaskLists.After read(String mark) {
        if (mark == null) {
            return TaskLists.After.START;
        }
        if (!mark.matches("[0-9]{1,14}-[0-9]{1,18}")) {
            throw Refusal.of("after", "after", "Take “next” of the page before");
        }
        String[] parts = mark.split("-");
        return new TaskLists.After(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
    }
}

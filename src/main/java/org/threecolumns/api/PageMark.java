package org.threecolumns.api;

import org.threecolumns.worklist.TaskMark;

/** Where a page of stages goes on, as “next” of the page before said it. */
final class PageMark {

    private PageMark() {}

    /** Null for the first page. */
    static TaskMark read(String mark) {
        return mark == null
                ? null
                : TaskMark.read(mark).orElseThrow(() -> Refusal.of("after", "after", "Take “next” of the page before"));
    }
}

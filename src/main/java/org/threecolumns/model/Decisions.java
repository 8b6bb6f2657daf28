package org.threecolumns.model;

import java.util.List;

/** What a signed decision means for those it is about: that something follows, or that nothing does. */
public final class Decisions {

    /** Answers after which nothing follows. */
    public static final List<String> ENDING = List.of(
            "pass-to-worker",
            "carry-on",
            "no-change",
            "not-substantiated",
            "advice",
            "no-further-action",
            "closed",
            "left",
            "stays",
            "done");

    private Decisions() {}

    /** An answer that nobody knows goes on: a child is never let go of by mistake. */
    public static boolean goesOn(String route) {
        return !ENDING.contains(route);
    }
}

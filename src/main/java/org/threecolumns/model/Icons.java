package org.threecolumns.model;

/** The small marks inside tasks, events and gateways, as path data around the point 0, 0. */
final class Icons {

    static final String PERSON =
            "M-4.5 -4 a4.5 4.5 0 1 0 9 0 a4.5 4.5 0 1 0 -9 0 M-8 9 v-2 a6.5 6.5 0 0 1 5 -6 h6 a6.5 6.5 0 0 1 5 6 v2 z";
    static final String GEAR = "M-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 M-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0"
            + " M0 -6 v-3 M0 6 v3 M-6 0 h-3 M6 0 h3 M4.2 -4.2 l2.2 -2.2 M-4.2 -4.2 l-2.2 -2.2 M4.2 4.2 l2.2 2.2 M-4.2 4.2 l-2.2 2.2";
    static final String CALLED = "M-7 -7 h14 v14 h-14 z M0 -4 v8 M-4 0 h8";
    static final String LETTER = "M-9 -6 h18 v12 h-18 z M-9 -6 l9 7 l9 -7";
    static final String CLOCK = "M-10 0 a10 10 0 1 0 20 0 a10 10 0 1 0 -20 0"
            + " M0 -10 v3 M0 10 v-3 M-10 0 h3 M10 0 h-3 M1.5 -7 L0 0 L6 1";
    static final String ARROW = "M-8 -3 h8 v-4 l9 7 l-9 7 v-4 h-8 z";
    static final String CROSS = "M-9 -9 l18 18 M9 -9 l-18 18";
    static final String PLUS = "M0 -12 v24 M-12 0 h24";

    private Icons() {}
}

package org.threecolumns.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page fits a screen so wide, so that nobody has to push it sideways to read it. */
final class Fit {

    private static final String RUNS_OUT =
            """
            () => document.documentElement.scrollWidth <= window.innerWidth + 1 ? [] :
              [...document.querySelectorAll('main *, footer *, header *')]
                .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1)
                .map((e) => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))
            """;

    private Fit() {}

    /** Shows the page so many pixels wide, and answers what runs out of it; nothing where it fits. */
    @SuppressWarnings("unchecked")
    static List<String> runsOut(Page page, int width) {
        page.setViewportSize(width, 900);
        return (List<String>) page.evaluate(RUNS_OUT);
    }
}

package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ShownPages;

/** Looks at a page wide and as narrow as 400 % zoom makes it, and remembers in which states each page was seen. */
abstract class LookedAtPages extends BrowserTest {

    private static final int WIDE = 1280;
    /** What a window 1280 wide shows at 400 %. */
    private static final int NARROW = 320;

    private static final Map<String, Set<String>> SEEN = new TreeMap<>();

    @Autowired
    private ShownPages shown;

    private final List<String> faults = new ArrayList<>();

    /** All that was found on the way is told at once. */
    @AfterEach
    void nothingWasFound() {
        assertThat(faults).isEmpty();
    }

    /** The states in which a page was seen, by any test of this run. */
    static Set<String> statesSeen(String page) {
        return SEEN.getOrDefault(page, Set.of());
    }

    final void shown(String path, String state) {
        worker.open(path);
        seen(state);
    }

    /** A form as it comes, and as it comes back where nothing was typed. */
    final void refused(String path, String button) {
        shown(path, "empty");
        worker.press(button);
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
    }

    final void seen(String state) {
        SEEN.computeIfAbsent(shown.last(), page -> new TreeSet<>()).add(state);
        assertThat(worker.page().title()).endsWith("Three Columns");
        assertThat(worker.heading()).isNotBlank().doesNotContain("<", "$");
        for (int width : new int[] {NARROW, WIDE}) {
            String where = state + " " + shown.last() + " at " + width;
            Fit.runsOut(worker.page(), width).forEach(part -> faults.add(where + " runs out: " + part));
            if (width == WIDE || state.equals("full")) {
                looksRight(where);
            }
        }
    }

    private void looksRight(String where) {
        try {
            worker.looksRight();
        } catch (AssertionError found) {
            faults.add(where + ": " + found.getMessage());
        }
    }
}

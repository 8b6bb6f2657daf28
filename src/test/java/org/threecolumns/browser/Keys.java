package org.threecolumns.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** Hands on a keyboard, and no mouse: every key is counted, and every field in which something is written or chosen. */
final class Keys {

    private static final int MOST_TABS = 200;
    private static final double LETTERS_A_WORD = 5;
    private static final String WHERE =
            "() => { const e = document.activeElement; return [e.id, e.name, e.value].join('|'); }";

    private final Page page;
    private final Set<String> fields = new LinkedHashSet<>();
    private int strokes;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes there with the tab key and writes. */
    Keys write(String id, String words) {
        tabTo(id).field(id);
        for (String line : words.split("(?<=\\n)|(?=\\n)")) {
            if ("\n".equals(line)) {
                press("Enter");
            } else {
                page.keyboard().type(line);
                strokes += line.length();
            }
        }
        return this;
    }

    /** Goes there with the tab key and chooses with one key, such as a digit on a scale or the space bar. */
    Keys choose(String id, String key) {
        return tabTo(id).field(id).press(key);
    }

    /** Presses the button to which the tab key leads. */
    Keys go(String id) {
        tabTo(id);
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        strokes++;
        return this;
    }

    private Keys field(String id) {
        fields.add(page.url().replaceAll("[#?].*", "") + " " + id);
        return this;
    }

    /** @param id of an input, or the name or value by which it is the first of its kind on the way */
    private Keys tabTo(String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (("|" + page.evaluate(WHERE) + "|").contains("|" + id + "|")) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("The tab key leads nowhere near " + id + " on " + page.url());
    }

    int fields() {
        return fields.size();
    }

    int strokes() {
        return strokes;
    }

    /** As typists count: five keys are a word, whatever they are. */
    double words() {
        return strokes / LETTERS_A_WORD;
    }
}

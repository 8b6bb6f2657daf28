package org.threecolumns.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Choosing one of several answers: from a list, or by typing where a script made the list searchable. */
final class Choosing {

    private Choosing() {}

    /** @param list a select, or the box in which its answers are searched */
    static void choose(Locator list, String answer) {
        if ("combobox".equals(list.getAttribute("role"))) {
            list.fill(answer);
            list.press("Enter");
        } else {
            list.selectOption(new SelectOption().setLabel(answer));
        }
    }
}

package org.threecolumns.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** A question that a page asks for each child or each worry, answered once for all of them or once for each, in the order of the page. */
record EachChild(Page page) {

    /** @param question with {name} where the page says whom it is about */
    EachChild choose(String question, String... answers) {
        List<Locator> groups = page.locator("legend", new Page.LocatorOptions().setHasText(asked(question)))
                .locator("xpath=..")
                .all();
        for (int i = 0; i < found(groups, question); i++) {
            groups.get(i)
                    .getByLabel(nth(answers, i), new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        return this;
    }

    EachChild select(String question, String... options) {
        List<Locator> boxes = labelled(question);
        for (int i = 0; i < boxes.size(); i++) {
            Choosing.choose(boxes.get(i), nth(options, i));
        }
        return this;
    }

    EachChild type(String question, String words) {
        labelled(question).forEach(box -> box.fill(words));
        return this;
    }

    private List<Locator> labelled(String question) {
        List<Locator> boxes = page.getByLabel(asked(question)).all();
        found(boxes, question);
        return boxes;
    }

    private int found(List<Locator> places, String question) {
        if (places.isEmpty()) {
            throw new AssertionError(
                    "Nobody asks “" + question + "” on " + page.locator("main").innerText());
        }
        return places.size();
    }

    private static Pattern asked(String question) {
        return Pattern.compile("^\\s*" + question.replaceAll("[?()]", "\\\\$0").replace("{name}", ".+") + "\\s*$");
    }

    private static String nth(String[] answers, int i) {
        return answers[answers.length == 1 ? 0 : i];
    }
}

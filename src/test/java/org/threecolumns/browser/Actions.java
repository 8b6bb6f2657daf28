package org.threecolumns.browser;

import com.microsoft.playwright.Locator;

/** What somebody does on a page, one thing after the other: each press, each choice and each field that is written is one. */
final class Actions {

    private final Worker worker;
    private int done;
    private int typed;

    Actions(Worker worker) {
        this.worker = worker;
    }

    /** Presses a link or a button that leads to another page. */
    Actions go(Locator target) {
        done++;
        worker.go(target);
        return this;
    }

    Actions write(Locator box, String words) {
        done++;
        typed++;
        box.fill(words);
        return this;
    }

    Actions check(Locator choice) {
        done++;
        choice.check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Actions choose(Locator list, String answer) {
        done++;
        list.selectOption(answer);
        return this;
    }

    int done() {
        return done;
    }

    /** How many fields were written by hand. */
    int typed() {
        return typed;
    }
}

package org.threecolumns.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody at a screen: types into labelled boxes, chooses, presses buttons. Axe looks at every page that they come to. */
final class Worker implements AutoCloseable {

    private static final String IN_PLACE =
            "(goto|details|right|resolve|strike|undo|up|down|resolveStatement|mine|theirs|asked):.*";

    /** Who has logged in to which server in this run; it takes them back without asking again. */
    private static final Map<String, List<Cookie>> LOGGED_IN = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final boolean scripts;
    private final Page page;
    private final String address;
    private String who;

    Worker(int port, boolean scripts) {
        this.scripts = scripts;
        address = "http://localhost:" + port;
        context = Chromium.get().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    Page page() {
        return page;
    }

    Worker logIn(String username) {
        if (username.equals(who)) {
            return this;
        }
        who = username;
        context.clearCookies();
        List<Cookie> known = LOGGED_IN.get(address + username);
        if (known == null) {
            open("/login");
            type("User name", username);
            type("Password", "three-columns");
            press("Log in");
            LOGGED_IN.put(address + username, context.cookies());
        } else {
            context.addCookies(known);
        }
        return this;
    }

    /** The server knows this screen no longer, as after a long pause or after it was started anew. */
    Worker forgetsWhoIAm() {
        who = null;
        context.clearCookies();
        return this;
    }

    Worker open(String path) {
        page.navigate(address + path);
        return arrived();
    }

    /** The path shown now, without query. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    String text() {
        return page.locator("main").innerText();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    Worker type(String label, String words) {
        return act(() -> labelled(label).fill(words));
    }

    /** Types into an input by its id, where the same label stands several times on a page. */
    Worker typeInto(String id, String words) {
        return act(() -> page.locator("#" + id).fill(words));
    }

    Worker choose(String question, String answer) {
        Locator group = page.locator("fieldset")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("legend", new Page.LocatorOptions().setHasText(question))))
                .last();
        return act(() -> group.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check());
    }

    Worker select(String label, String option) {
        return act(() -> Choosing.choose(labelled(label), option));
    }

    /** Chooses in a list by its id, where the same label stands several times on a page. */
    Worker selectIn(String id, String option) {
        return act(() -> Choosing.choose(page.locator("#" + id), option));
    }

    Worker tick(String label) {
        return act(() -> labelled(label).check());
    }

    Worker press(String button) {
        return go(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    Worker follow(String link) {
        return go(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
    }

    /** Presses what leads to another page, and waits until that page is there. */
    Worker go(Locator target) {
        String action = target.first().getAttribute("value");
        boolean staysHere = scripts && action != null && action.matches(IN_PLACE);
        return act(() -> {
                    if (staysHere) {
                        String before = swapped();
                        target.first().click();
                        page.waitForCondition(() -> !swapped().equals(before));
                    } else {
                        page.waitForNavigation(() -> target.first().click());
                    }
                })
                .arrived();
    }

    private Worker arrived() {
        return scripts ? looksRight() : this;
    }

    /** How many times a part of this page was shown anew. */
    private String swapped() {
        return String.valueOf(page.locator("body").getAttribute("data-swapped"));
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** When something cannot be done, what the page showed says why better than a selector. */
    private Worker act(Runnable step) {
        try {
            step.run();
            return this;
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "On " + page.url() + ": " + page.locator("body").innerText(), e);
        }
    }

    /** Nothing on this page stands in anybody's way, as far as axe can tell. Axe is a script: where they are off, nobody can tell. */
    Worker looksRight() {
        if (!scripts) {
            throw new IllegalStateException("Axe cannot look at a page where scripts are off.");
        }
        Axe.looksAt(page);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Axe, which looks at a page as soon as something stands on it that it has not yet seen on a page of that kind and width. */
final class Axe {

    /**
     * A number for each element with all that it stands in, whatever its own numbers and words are. A field of a form
     * hides what the form has by the same name, so nothing is asked of an element itself.
     */
    private static final String ELEMENTS =
            """
            () => {
              const told = ['id', 'name', 'for', 'class', 'role', 'type', 'scope', 'lang', 'tabindex', 'autocomplete', 'style'];
              const own = (type, name) => {
                const { get } = Object.getOwnPropertyDescriptor(type.prototype, name);
                return e => get.call(e);
              };
              const localName = own(Element, 'localName'), attributes = own(Element, 'attributes');
              const children = own(Element, 'children'), childNodes = own(Node, 'childNodes');
              const numbered = words => words.replace(/[0-9]+/g, 'N');
              const value = a => told.includes(a.name) || a.name.startsWith('aria-') && a.name !== 'aria-label'
                ? '=' + a.value : a.value.trim() ? '' : '=';
              const kind = e => numbered(localName(e) + [...attributes(e)]
                .filter(a => !a.name.startsWith('data-'))
                .map(a => '[' + a.name + value(a) + ']')
                .sort().join(''));
              const worded = e => [...childNodes(e)].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
              const hash = (words, from) => [...words].reduce((h, c) => Math.imul(31, h) + c.codePointAt(0) | 0, from);
              const seen = new Set();
              const visit = (e, from) => {
                const here = hash('>' + kind(e), from);
                seen.add(worded(e) ? hash(' with words', here) : here);
                [...children(e)].forEach(inner => visit(inner, here));
              };
              visit(document.documentElement, hash(numbered(location.pathname) + ' ' + innerWidth, 0));
              return [...seen];
            }
            """;

    /** Where libraries draw, and nothing of ours stands; what they do has another way, by table and forms. */
    private static final List<String> CANVASES = List.of(".tc-canvas", ".tc-drawing__canvas");

    private static final Set<Object> SEEN = ConcurrentHashMap.newKeySet();

    private Axe() {}

    static void looksAt(Page page) {
        List<?> elements = (List<?>) page.evaluate(ELEMENTS);
        if (!SEEN.containsAll(elements)) {
            assertThat(found(page)).as("axe on %s", page.url()).isEmpty();
            SEEN.addAll(elements);
        }
    }

    /** In the page itself, which has no frames; otherwise axe opens another page for its answer each time. */
    private static List<String> found(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page);
        CANVASES.forEach(axe::exclude);
        return axe.options(violationsOnly).setLegacyMode(true).analyze().getViolations().stream()
                .map(Axe::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }
}

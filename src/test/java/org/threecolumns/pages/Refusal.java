package org.threecolumns.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that refused something, as somebody reads it who has to put it right: what the top says, and what stands beside each field. */
final class Refusal {

    /** What belongs to the machine and not on a page. */
    private static final Pattern NOT_PLAIN = Pattern.compile(
            "\\bnull\\b|[\\[\\]{}<>_$#]|\\b(child|f|np|other|new|item|statement)[.-]\\w|\\b[a-z]+[A-Z]|\\bException|\\b[A-Z]{3,}_");

    /** Each message tells what to do: one of its clauses begins with one of these. */
    private static final Set<String> VERBS = Set.of(
            "add", "adjourn", "answer", "ask", "check", "choose", "clear", "enter", "finish", "give", "join", "keep",
            "leave", "look", "make", "name", "open", "pick", "put", "read", "say", "search", "shorten", "take", "tick",
            "untick", "use", "wait", "write");

    private final Document page;
    private final List<String> faults = new ArrayList<>();

    private Refusal(String html) {
        this.page = Jsoup.parse(html);
    }

    /** What is wrong with the way in which a page refuses; nothing where it does it well. */
    static List<String> faults(String html) {
        Refusal refusal = new Refusal(html);
        refusal.look();
        return refusal.faults;
    }

    /** What a page asks to put right. */
    static List<String> messages(String html) {
        return Jsoup.parse(html).select(".govuk-error-summary a").eachText();
    }

    private void look() {
        List<Element> summaries = page.select("main .govuk-error-summary");
        if (summaries.size() != 1) {
            faults.add(summaries.size() + " summaries of errors");
            return;
        }
        Element summary = summaries.get(0);
        require(!summary.select("[role=alert]").isEmpty(), "the summary is not an alert");
        require(summary.previousElementSiblings().isEmpty(), "the summary is not the first thing of the page");
        require(page.title().startsWith("Error: "), "the title does not say it: " + page.title());
        require(!summary.select("a").isEmpty(), "the summary has no link");
        summary.select("a").forEach(this::gap);
        page.select("main [aria-describedby]").forEach(this::described);
        page.select("[id]").stream()
                .filter(e -> page.select("[id=\"" + e.id() + "\"]").size() > 1)
                .forEach(e -> faults.add("twice on the page: #" + e.id()));
    }

    private void gap(Element link) {
        String message = link.text();
        require(!NOT_PLAIN.matcher(quotesLeftOut(message)).find(), "not in plain words: " + message);
        require(saysWhatToDo(message), "does not say what to do: " + message);
        Element target = element(link.attr("href").replaceFirst("^#", ""));
        if (target == null) {
            faults.add("leads nowhere: " + link.attr("href") + " " + message);
            return;
        }
        require(around(target).anyMatch(e -> tells(e, message)), "not beside " + link.attr("href") + ": " + message);
        require(canBeReached(target), "cannot be reached by keyboard: " + link.attr("href"));
    }

    private static String quotesLeftOut(String message) {
        return message.replaceAll("“[^”]*”", "");
    }

    private static boolean saysWhatToDo(String message) {
        return message.contains(" must ")
                || Arrays.stream(quotesLeftOut(message).split("[:;.,]|\\bor\\b|\\band\\b"))
                        .map(clause -> clause.strip().toLowerCase().split(" ")[0])
                        .anyMatch(VERBS::contains);
    }

    private static boolean canBeReached(Element target) {
        return target.is("input, textarea, select, button, a[href], [tabindex], summary");
    }

    private static Stream<Element> around(Element target) {
        return Stream.concat(target.getAllElements().stream(), target.parents().stream());
    }

    private boolean tells(Element field, String message) {
        return Arrays.stream(field.attr("aria-describedby").split(" "))
                .map(this::element)
                .anyMatch(e -> e != null
                        && e.hasClass("govuk-error-message")
                        && e.text().contains(message));
    }

    private void described(Element field) {
        Arrays.stream(field.attr("aria-describedby").strip().split(" +"))
                .filter(id -> element(id) == null)
                .forEach(id -> faults.add("described by nothing: " + id));
    }

    private Element element(String id) {
        return id.isEmpty() ? null : page.getElementById(id);
    }

    private void require(boolean so, String otherwise) {
        if (!so) {
            faults.add(otherwise);
        }
    }
}

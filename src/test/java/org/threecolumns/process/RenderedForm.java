package org.threecolumns.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The questions of a rendered page by their keys, and whether anything stands in them. */
final class RenderedForm {

    private final Document page;
    private final Map<String, Boolean> answered = new HashMap<>();

    RenderedForm(String html) {
        page = Jsoup.parse(html);
        page.select("[name^=f.]").forEach(input -> answered.merge(key(input), isAnswered(input), Boolean::logicalOr));
    }

    /** What is asked and has no answer; of a question per child one answer is enough. */
    Set<String> empty() {
        Set<String> keys = new TreeSet<>();
        answered.forEach((key, is) -> {
            if (!is) {
                keys.add(key);
            }
        });
        return keys;
    }

    Set<String> keys() {
        return answered.keySet();
    }

    boolean asks(String start) {
        return !page.select("[name^=" + start + "]").isEmpty();
    }

    String text() {
        return page.text();
    }

    /** Every box that begins so has words in it. */
    boolean isFilled(String start) {
        return page.select("[name^=" + start + "]").stream().allMatch(RenderedForm::isAnswered);
    }

    /** A field of a row is {@code list.field}; a part of a date, or what is asked of one child, is the field. */
    private static String key(Element input) {
        return input.attr("name")
                .substring(2)
                .replaceAll("\\[\\d+]", "")
                .replaceAll("\\.(child|statement)-\\d+", "")
                .replaceAll("-(day|month|year)$", "");
    }

    private static boolean isAnswered(Element input) {
        return switch (input.tagName() + " " + input.attr("type")) {
            case "input radio", "input checkbox" -> input.hasAttr("checked");
            case "select " -> !input.select("option[selected]").attr("value").isBlank();
            case "textarea " -> !input.text().isBlank();
            default -> !input.attr("value").isBlank();
        };
    }
}

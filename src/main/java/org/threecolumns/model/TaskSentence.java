package org.threecolumns.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "Decide next step", done by a front-door manager, as "The front-door manager decides the next step". */
final class TaskSentence {

    /** Before these no "the" is missing. */
    private static final Set<String> NEEDS_NO_ARTICLE = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "their",
            "its",
            "what",
            "who",
            "whom",
            "whether",
            "how",
            "why",
            "when",
            "where",
            "with",
            "on",
            "of",
            "from",
            "to",
            "by",
            "for",
            "about",
            "at",
            "in",
            "into",
            "up",
            "out",
            "off",
            "over",
            "and",
            "or",
            "each",
            "every",
            "all",
            "again",
            "back",
            "together");

    private TaskSentence() {}

    static String of(String name, List<String> roles) {
        String who = roles.isEmpty()
                ? "Somebody"
                : "The "
                        + String.join(
                                " or the ",
                                roles.stream().map(TaskSentence::lower).toList());
        String[] words = name.split("\\s+", 2);
        if (!TaskName.isVerbAndObject(name)) {
            return who + " has this to do: " + (name.isEmpty() ? "something without a name" : "“" + name + "”");
        }
        return who + " " + thirdPerson(words[0].toLowerCase(Locale.UK)) + " " + object(words[1]);
    }

    private static String object(String words) {
        String first = words.split("\\s+", 2)[0].toLowerCase(Locale.UK);
        return NEEDS_NO_ARTICLE.contains(first) ? words : "the " + words;
    }

    private static String thirdPerson(String verb) {
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (verb.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}

package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Ids, keys and names of files made from what people type. */
final class Wording {

    private static final int LONGEST = 40;

    private Wording() {}

    /** "Plan school support" as {@code plan-school-support}; blank where no letter is in it. */
    static String key(String name) {
        return cut(String.join("-", words(name)), "-");
    }

    /** "Plan school support" as {@code planSchoolSupport}. */
    static String camel(String name) {
        List<String> words = words(key(name));
        String joined = words.stream()
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words.isEmpty() ? "" : words.get(0) + joined;
    }

    /** The name itself, or with a number behind it. */
    static String free(String wanted, Predicate<String> taken) {
        String name = wanted;
        for (int number = 2; taken.test(name); number++) {
            name = wanted + number;
        }
        return name;
    }

    /** "Plan school support" in the middle of a sentence; a short form such as CAF keeps its capitals. */
    static String within(String name) {
        boolean shortForm = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return shortForm ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .dropWhile(word -> Character.isDigit(word.charAt(0)))
                .toList();
    }

    private static String cut(String key, String end) {
        String cut = key.length() > LONGEST ? key.substring(0, LONGEST) : key;
        return cut.endsWith(end) ? cut.substring(0, cut.length() - 1) : cut;
    }
}

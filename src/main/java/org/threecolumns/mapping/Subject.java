package org.threecolumns.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Who a sentence is about, with the form of the verb that fits: "I am", "Mum is", "Mum and the school are". */
record Subject(String words) {

    private static final Map<String, String> PRONOUNS =
            Map.of("me", "I", "us", "we", "him", "he", "her", "she", "them", "they", "i", "I");

    private static final Pattern ALREADY = Pattern.compile(
            "(?i)\\s+(?:(?:am|is|are)\\s+worried|worr(?:y|ies)|sees?|will see(?: (?:it|this))?)(?:\\s+(?:that|about))?$");

    /** More than one: joined by "and", or said by a word that means several. A name such as Ms Jones has a capital letter. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:.*\\s)?(?:and|&|\\+)\\s.*|(?i:we|you|they|both|all|police|the police|parents|both parents|grandparents"
                    + "|professionals|carers|neighbours|teachers|siblings|brothers|sisters)(?:\\s.*)?|.*\\s\\p{Ll}+[^sui\\P{Ll}]s");

    static Subject of(String typed) {
        String words = ALREADY.matcher(
                        Phrase.of(Phrase.of(typed).without("by ").open()).words())
                .replaceFirst("");
        words = PRONOUNS.getOrDefault(words.toLowerCase(Locale.UK), words).replaceAll("(?<=\\sand )me$", "I");
        String named = new Phrase(words).sentence();
        boolean ended = words.matches("(?s).*[.!?…][\"”’')]*");
        return new Subject(ended ? named : named.substring(0, named.length() - 1));
    }

    boolean isOne() {
        return !SEVERAL.matcher(words).matches() && !"I".equals(words);
    }

    String be() {
        if ("I".equals(words)) {
            return "am";
        }
        return isOne() ? "is" : "are";
    }
}

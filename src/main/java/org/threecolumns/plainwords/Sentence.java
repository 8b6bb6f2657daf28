package org.threecolumns.plainwords;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence where it stands in a text. A line break ends one, as in a list; "Dr." does not. */
record Sentence(int start, int end) {

    private static final Pattern TITLE =
            Pattern.compile("(?s).*\\b(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|No|e\\.g|i\\.e|approx)\\.\\s*");
    private static final Pattern TIME = Pattern.compile("(?s).*\\b(?:[ap]\\.m|etc)\\.\\s*");

    static List<Sentence> in(String text) {
        List<Sentence> found = new ArrayList<>();
        int line = 0;
        for (String words : text.split("\n", -1)) {
            addOfLine(words, line, found);
            line += words.length() + 1;
        }
        return found;
    }

    boolean holds(Token word) {
        return word.start() >= start && word.start() < end;
    }

    private static void addOfLine(String line, int offset, List<Sentence> found) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(inCapitals(line));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean goesOn = end < line.length() && goesOn(line.substring(start, end), line.charAt(end));
            if (!goesOn) {
                addIfWritten(line, start, end, offset, found);
                start = end;
            }
        }
    }

    /** Nobody who writes in a hurry starts each sentence with a capital, and the iterator waits for one. */
    private static String inCapitals(String line) {
        StringBuilder capitals = new StringBuilder(line.length());
        line.chars().forEach(sign -> capitals.append((char) Character.toUpperCase(sign)));
        return capitals.toString();
    }

    private static boolean goesOn(String soFar, char next) {
        return TITLE.matcher(soFar).matches() || TIME.matcher(soFar).matches() && Character.isLowerCase(next);
    }

    private static void addIfWritten(String line, int start, int end, int offset, List<Sentence> found) {
        String words = line.substring(start, end);
        if (!words.isBlank()) {
            int from = start + words.indexOf(words.strip());
            found.add(new Sentence(offset + from, offset + from + words.strip().length()));
        }
    }
}

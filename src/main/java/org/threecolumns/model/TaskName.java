package org.threecolumns.model;

import java.util.Set;
import java.util.regex.Pattern;

/** How the name of a task is written: a verb and what it is done to, in sentence case, as "Decide next step". */
final class TaskName {

    /** One capital at the start; further ones only in short forms such as CAF. It never looks at a letter twice. */
    private static final Pattern SENTENCE_CASE =
            Pattern.compile("\\p{Lu}++[^.?!\\p{Lu}]*+(?:\\p{Lu}{2,}+[^.?!\\p{Lu}]*+)*+");

    private static final Pattern LIKE_NO_VERB = Pattern.compile(
            ".*(ing|tion|sion|ment|ness|ance|ence|ship|ity|ism|ology)|the|an?|my|our|their|your|its|his|her|new|no|not");

    /** Verbs that look like nouns. */
    private static final Set<String> VERBS_ALL_THE_SAME = Set.of(
            "bring",
            "ring",
            "mention",
            "question",
            "position",
            "caution",
            "document",
            "implement",
            "comment",
            "supplement",
            "complement",
            "commence",
            "enhance",
            "advance",
            "balance",
            "finance",
            "reference",
            "evidence",
            "ship",
            "experience",
            "influence",
            "function",
            "section",
            "sing",
            "swing",
            "fling");

    /** In letters; nobody reads a longer name on a picture, and a pattern cannot look at one without end. */
    private static final int LONGEST = 200;

    private TaskName() {}

    static boolean isSentenceCase(String name) {
        return name.length() <= LONGEST && SENTENCE_CASE.matcher(name).matches();
    }

    static boolean isVerbAndObject(String name) {
        String[] words = name.strip().split("\\s+");
        if (words.length < 2) {
            return false;
        }
        String first = words[0].toLowerCase();
        return first.matches("\\p{L}[\\p{L}-]+")
                && (VERBS_ALL_THE_SAME.contains(first)
                        || !LIKE_NO_VERB.matcher(first).matches());
    }
}

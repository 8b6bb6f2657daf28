package org.threecolumns.mapping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sentences of a statement and its goal from their parts. People type a part as a word, a clause or a whole
 * sentence, with and without capital letters and full stops; what comes out is to read well in front of the family.
 */
final class StatementSentences {

    private static final int MOST_NAMES = 3;
    private static final String NUMBER_OR_ARTICLE =
            "(?i)(?:\\d|an?\\b|the\\b|at least\\b|half\\b|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b"
                    + "|twelve\\b|several\\b|some\\b).*";

    private StatementSentences() {}

    /** "Dad and the school are worried about this: he does not sleep. If nothing changes, Chidi may fall ill." */
    static String worry(StatementParts parts) {
        return joined(worried(parts.worryWho(), parts.worryAbout()), outlook(parts.worryMayHappen()));
    }

    /** "Chidi goes out to play. Dad will see this for 6 weeks. Chidi will notice this: he is not afraid of the lift." */
    static String goal(StatementParts parts, String seenBy, String heldFor, List<String> children) {
        return joined(
                Phrase.of(parts.goalSeen()).without("that ").sentence(),
                seen(seenBy, heldFor),
                notice(parts.goalChildNotices(), children));
    }

    /** The person or people with the form of the verb that fits: "Mum sees", "Mum and Nan see", "I see". */
    static String subject(String who, String one, String more) {
        Subject subject = Subject.of(who);
        return subject.words() + " " + (subject.isOne() ? one : more);
    }

    private static String worried(String who, String about) {
        Phrase what = Phrase.of(about);
        if (who == null) {
            return about == null ? null : what.without("that ").sentence();
        }
        String start = Subject.of(who).words() + " " + Subject.of(who).be() + " worried";
        if (about == null) {
            return start + ".";
        }
        boolean goesOn = what.startsWithAny("about ", "that ", "because ", "when ", "by ", "for ", "as ", "since ");
        return Phrase.of(start + (goesOn ? " " : " about this: ") + what.lowerStart())
                .sentence();
    }

    private static String outlook(String mayHappen) {
        Phrase future = Phrase.of(mayHappen).without("that ");
        if (mayHappen == null || future.startsWithAny("if ")) {
            return mayHappen == null ? null : future.sentence();
        }
        String link = future.saysWhatMayBe() ? "" : "this may happen: ";
        return Phrase.of("If nothing changes, " + link + future.lowerStart()).sentence();
    }

    private static String seen(String by, String heldFor) {
        if (by == null) {
            return heldFor == null ? null : "This will be seen " + howLong(heldFor) + ".";
        }
        return Subject.of(by).words() + " will see this" + (heldFor == null ? "" : " " + howLong(heldFor)) + ".";
    }

    private static String howLong(String heldFor) {
        String time = Phrase.of(heldFor).open();
        boolean bare = time.matches(NUMBER_OR_ARTICLE) && !time.contains(" for ");
        return bare ? "for " + Phrase.of(time).lowerStart() : Phrase.of(time).lowerStart();
    }

    private static String notice(String notices, List<String> children) {
        if (notices == null) {
            return null;
        }
        Phrase what = Phrase.of(notices);
        if (what.says("notic")) {
            return what.sentence();
        }
        String link = what.startsWithAny("that ", "how ", "when ") ? " will notice " : " will notice this: ";
        return Phrase.of(whom(children) + link + what.lowerStart()).sentence();
    }

    private static String whom(List<String> children) {
        if (children.isEmpty() || children.size() > MOST_NAMES) {
            return "The children";
        }
        int last = children.size() - 1;
        return last == 0
                ? children.get(0)
                : String.join(", ", children.subList(0, last)) + " and " + children.get(last);
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}

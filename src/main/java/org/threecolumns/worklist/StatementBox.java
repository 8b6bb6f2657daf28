package org.threecolumns.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.threecolumns.mapping.Statement;

/** The boxes in which a statement and its goal are written, each with the name of its input and what stands in it. */
enum StatementBox {
    KIND("kind", s -> s.kind().name()),
    TEXT("text", s -> s.parts().makeWorry() ? null : s.text()),
    WHO("who", s -> s.parts().worryWho()),
    ABOUT("about", s -> s.parts().worryAbout()),
    MAY_HAPPEN("mayHappen", s -> s.parts().worryMayHappen()),
    GOAL("goal", s -> s.parts().makeGoal() ? null : s.goal()),
    SEEN("seen", s -> s.parts().goalSeen()),
    SEEN_BY("seenBy", Statement::goalSeenBy),
    HELD_FOR("heldFor", Statement::goalHeldFor),
    NOTICES("notices", s -> s.parts().goalChildNotices()),
    DIFFERS_WHO("differsWho", s -> s.difference().who()),
    DIFFERS("differs", s -> s.difference().words());

    private static final List<StatementBox> PARTS_OF_THE_WORRY = List.of(WHO, ABOUT, MAY_HAPPEN);

    private final String input;
    private final Function<Statement, String> words;

    StatementBox(String input, Function<Statement, String> words) {
        this.input = input;
        this.words = words;
    }

    static List<StatementBox> all() {
        return Arrays.asList(values());
    }

    /** The name of its input on a stage page, such as {@code statement.17.who}. */
    String name(String statement) {
        return statement + "." + input;
    }

    /** The input that tells what stood in the box when the page was shown. */
    String nameBefore(String statement) {
        return statement + ".was." + input;
    }

    String input() {
        return input;
    }

    /** What stands in it; the empty string for a new statement, or where nothing does. */
    String of(Statement statement) {
        String stored = statement == null ? null : words.apply(statement);
        return stored == null ? "" : plain(stored);
    }

    /** With line breaks as one sign: forms send two for each, scripts send one. */
    static String plain(String words) {
        return words.replace("\r\n", "\n");
    }

    /** Whether what is written here takes the place of other boxes: sentences for parts, or parts for sentences. */
    boolean isInstead(Statement s) {
        if (PARTS_OF_THE_WORRY.contains(this)) {
            return !s.parts().makeWorry();
        }
        boolean wholeGoal = s.goal() != null && !s.parts().makeGoal();
        return switch (this) {
            case TEXT -> s.parts().makeWorry();
            case SEEN -> wholeGoal;
            case GOAL -> !wholeGoal;
            default -> false;
        };
    }
}

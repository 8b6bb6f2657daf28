package org.threecolumns.worklist;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.threecolumns.mapping.Statement;
import org.threecolumns.worklist.MapView.StatementFields;

/** Fills the fields of statements: what is on the map, and for a new one what was typed and could not be kept. */
final class StatementViews {

    private static final List<String> INPUTS = List.of(
            "text",
            "who",
            "about",
            "mayHappen",
            "goal",
            "seen",
            "seenBy",
            "heldFor",
            "notices",
            "differsWho",
            "differs");

    private StatementViews() {}

    static StatementFields stored(Statement s) {
        return new StatementFields(
                s.kind(),
                s.text(),
                !s.parts().makeWorry(),
                s.parts().worryWho(),
                s.parts().worryAbout(),
                s.parts().worryMayHappen(),
                s.goal(),
                s.goal() != null && !s.parts().makeGoal(),
                s.parts().goalSeen(),
                s.goalSeenBy(),
                s.goalHeldFor(),
                s.parts().goalChildNotices(),
                s.difference().isNone() ? null : s.difference().heading(),
                s.difference().who(),
                s.difference().words());
    }

    static StatementFields fresh(Statement.Kind kind, MapViews.Reader reader) {
        String name = "newStatement.0.";
        return new StatementFields(
                kind,
                reader.unread(name + "text"),
                false,
                reader.unread(name + "who"),
                reader.unread(name + "about"),
                reader.unread(name + "mayHappen"),
                reader.unread(name + "goal"),
                false,
                reader.unread(name + "seen"),
                reader.unread(name + "seenBy"),
                reader.unread(name + "heldFor"),
                reader.unread(name + "notices"),
                null,
                reader.unread(name + "differsWho"),
                reader.unread(name + "differs"));
    }

    /** All that was typed for a statement on the map and could not be kept; null where nothing was. */
    static String typed(Statement s, MapViews.Reader reader) {
        String words = INPUTS.stream()
                .map(input -> reader.unread("statement." + s.id() + "." + input))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}

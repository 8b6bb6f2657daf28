package org.threecolumns.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.mapping.Statement;
import org.threecolumns.worklist.MapView.Box;
import org.threecolumns.worklist.MapView.Choice;
import org.threecolumns.worklist.MapView.StatementFields;
import org.threecolumns.worklist.MapView.StatementView;

/** Shows statements with their goals as boxes that can be written in, and the empty boxes of a new one behind them. */
@Component
class StatementViews {

    private final MapWords words;

    StatementViews(MapWords words) {
        this.words = words;
    }

    /** Which kinds there are, each with its goal. */
    List<Choice> kinds() {
        return Arrays.stream(Statement.Kind.values())
                .map(kind -> new Choice(kind.name(), words.statement(kind) + " with a " + lower(words.goal(kind))))
                .toList();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** @param people what those are called who wrote on the map */
    StatementView statement(Statement s, LivingMap map, MapViews.Reader reader, Map<String, String> people) {
        String about = ItemViews.children(s.childIds(), map);
        boolean others = !s.changedBy().equals(reader.username());
        String by = people.get(s.changedBy());
        Map<String, Box> boxes = boxes(box -> box(box, s, reader, others ? by : null));
        boolean unkept = boxes.values().stream().anyMatch(box -> box.typed() != null);
        return new StatementView(
                s.id(),
                new StatementFields(
                        s.kind(),
                        words.statement(s.kind()),
                        words.goal(s.kind()),
                        s.text(),
                        !s.parts().makeWorry(),
                        s.goal(),
                        s.goal() != null && !s.parts().makeGoal(),
                        how(s),
                        s.difference().isNone() ? null : s.difference().heading(),
                        s.difference().words(),
                        boxes),
                about == null ? "" : about,
                s.changedAt().isAfter(reader.since()) && others,
                by,
                unkept || isUnfinished(s));
    }

    private static Box box(StatementBox box, Statement s, MapViews.Reader reader, String by) {
        String name = "statement." + s.id();
        return new Box(
                box.name(name),
                "statement-" + s.id() + "-" + box.input(),
                box.of(s),
                box.nameBefore(name),
                box.isInstead(s),
                reader.unread(box.name(name)),
                by);
    }

    /** What was typed for a new one and could not be kept stands in its boxes again. */
    StatementFields fresh(Statement.Kind kind, MapViews.Reader reader) {
        Map<String, Box> boxes = boxes(box -> {
            String typed = reader.unread(box.name("newStatement.0"));
            String id = "newStatement-0-" + box.input();
            return new Box(box.name("newStatement.0"), id, typed == null ? "" : typed, null, isWhole(box), null, null);
        });
        return new StatementFields(
                kind, words.statement(kind), words.goal(kind), null, false, null, false, "", null, null, boxes);
    }

    private static boolean isWhole(StatementBox box) {
        return box == StatementBox.TEXT || box == StatementBox.GOAL;
    }

    private static boolean isUnfinished(Statement s) {
        return s.parts().lackWorry()
                || s.parts().lackNotice()
                || s.goal() == null
                || s.goalSeenBy() == null
                || s.goalHeldFor() == null;
    }

    private static String how(Statement s) {
        if (s.goal() == null || s.parts().makeGoal()) {
            return "";
        }
        String how = Stream.of(
                        s.goalSeenBy() == null ? "" : "seen by " + s.goalSeenBy(),
                        s.goalHeldFor() == null ? "" : "for " + s.goalHeldFor())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return how.isEmpty() ? "" : "(" + how + ")";
    }

    private static Map<String, Box> boxes(Function<StatementBox, Box> shown) {
        return StatementBox.all().stream().collect(Collectors.toMap(StatementBox::input, shown));
    }
}

package org.threecolumns.familyfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.FamilyView.Column;
import org.threecolumns.familyfile.FamilyView.Item;
import org.threecolumns.familyfile.FamilyView.Pair;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.mapping.Statement;

/** Shows a map for reading: the living one on the family's page, a signed copy on a record. */
final class FamilyMapViews {

    private FamilyMapViews() {}

    /** @param heading what a column is called here */
    static List<Column> columns(List<MapItem> items, List<Child> children, Function<MapColumn, String> heading) {
        return Arrays.stream(MapColumn.values())
                .map(column -> new Column(
                        column.name(),
                        heading.apply(column),
                        items.stream()
                                .filter(i -> i.isActive() && i.mapColumn() == column)
                                .map(i -> new Item(i.text(), detail(i, children), i.quote()))
                                .toList()))
                .toList();
    }

    static List<Pair> statements(List<Statement> statements, MapWords words) {
        return statements.stream()
                .filter(Statement::isActive)
                .map(statement -> pair(statement, words))
                .toList();
    }

    private static Pair pair(Statement s, MapWords words) {
        return new Pair(
                words.statement(s.kind()),
                s.text(),
                words.goal(s.kind()),
                s.goal(),
                s.parts().makeGoal() ? "" : how(s),
                s.difference().isNone() ? null : s.difference().heading(),
                s.difference().words());
    }

    private static String how(Statement s) {
        List<String> parts = new ArrayList<>();
        if (s.goalSeenBy() != null) {
            parts.add("seen by " + s.goalSeenBy());
        }
        if (s.goalHeldFor() != null) {
            parts.add("for " + s.goalHeldFor());
        }
        if (s.parts().goalChildNotices() != null) {
            parts.add("the child will notice: " + s.parts().goalChildNotices());
        }
        return String.join(", ", parts);
    }

    private static String detail(MapItem i, List<Child> children) {
        List<String> parts = new ArrayList<>();
        if (i.saidBy() != null) {
            parts.add(i.saidBy());
        }
        if (i.ownerName() != null) {
            parts.add(i.ownerName());
        }
        if (i.dueOn() != null) {
            parts.add("by " + i.dueOn().format(PlainDates.LONG));
        }
        if (!i.childIds().isEmpty()) {
            parts.add("about " + names(i.childIds(), children));
        }
        return String.join(", ", parts);
    }

    static String names(ChildIds ids, List<Child> children) {
        return children.stream()
                .filter(c -> ids.contains(c.id()))
                .map(Child::givenName)
                .collect(Collectors.joining(" and "));
    }
}

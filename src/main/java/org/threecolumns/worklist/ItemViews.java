package org.threecolumns.worklist;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.PlainDates;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapChanges;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.worklist.MapView.ItemView;
import org.threecolumns.worklist.MapView.RowView;

/** Shows the items of a column as rows that can be written in, and the empty row behind them. */
@Component
class ItemViews {

    private final Names names;

    ItemViews(Names names) {
        this.names = names;
    }

    ItemView item(MapItem item, LivingMap map, MapViews.Reader reader, MapChanges changes) {
        boolean changed =
                item.changedAt().isAfter(reader.since()) && !item.changedBy().equals(reader.username());
        return new ItemView(
                item.id(),
                item.version(),
                row(item, reader),
                about(item, map),
                changed,
                names.of(item.changedBy()),
                reader.unread("item." + item.id() + ".text"),
                changes.was().get(item.id()),
                changes.fresh().contains(item.id()));
    }

    private static RowView row(MapItem item, MapViews.Reader reader) {
        String name = "item." + item.id();
        return new RowView(
                name,
                "item-" + item.id(),
                item.text(),
                item.ownerName(),
                reader.day(name + ".due", item.dueOn()),
                item.saidBy(),
                item.quote(),
                item.childIds(),
                item.category() == null ? null : item.category().name(),
                reader.day(name + ".happened", item.happenedOn()),
                item.answersItemId());
    }

    RowView fresh(MapColumn column, MapViews.Reader reader) {
        String name = "new." + column + ".0";
        return new RowView(
                name,
                "new-" + column,
                reader.unread(name + ".text"),
                reader.unread(name + ".owner"),
                reader.unread(name + ".due"),
                null,
                false,
                ChildIds.NONE,
                null,
                reader.unread(name + ".happened"),
                null);
    }

    private static String about(MapItem item, LivingMap map) {
        return Stream.of(
                        said(item),
                        item.category() == null ? null : item.category().label(),
                        item.happenedOn() == null ? null : item.happenedOn().format(PlainDates.LONG),
                        answers(item, map),
                        children(item.childIds(), map))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    private static String said(MapItem item) {
        if (item.quote()) {
            return "In their own words" + (item.saidBy() == null ? "" : ": " + item.saidBy());
        }
        return item.saidBy() == null ? null : "Said by " + item.saidBy();
    }

    private static String answers(MapItem item, LivingMap map) {
        return map.items().stream()
                .filter(worry -> worry.id().equals(item.answersItemId()))
                .findFirst()
                .map(worry -> "Answers: “" + worry.text() + "”")
                .orElse(null);
    }

    static String children(ChildIds ids, LivingMap map) {
        List<String> given = ids.ids().stream()
                .flatMap(id -> map.child(id).stream())
                .map(Child::givenName)
                .toList();
        return given.isEmpty() ? null : "About " + String.join(" and ", given);
    }
}

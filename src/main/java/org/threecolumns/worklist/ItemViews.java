package org.threecolumns.worklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.PlainDates;
import org.threecolumns.mapping.Category;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapChanges;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.worklist.MapView.Details;
import org.threecolumns.worklist.MapView.ItemView;
import org.threecolumns.worklist.MapView.RowView;

/** Shows the items of a column as rows that can be written in, and the empty row behind them. */
@Component
class ItemViews {

    /** From more items than this on, details come by a button. */
    static final int LONG_MAP = 60;

    /** @param known whom the map names, and who wrote on it */
    ItemView item(MapItem item, LivingMap map, MapViews.Reader reader, MapChanges changes, MapViews.Known known) {
        boolean changed =
                item.changedAt().isAfter(reader.since()) && !item.changedBy().equals(reader.username());
        return new ItemView(
                item.id(),
                ItemSeen.of(item),
                row(item, reader, details(item, map, reader)),
                about(item, map, known.adults()),
                changed,
                known.writers().get(item.changedBy()),
                reader.unread("item." + item.id() + ".text"),
                changes.was().get(item.id()),
                changes.fresh().contains(item.id()));
    }

    /** The details of a long map would be most of its page, and few of them are ever opened. */
    private static Details details(MapItem item, LivingMap map, MapViews.Reader reader) {
        if (item.id().equals(reader.opened())) {
            return Details.OPEN;
        }
        boolean unread =
                reader.draft().unread().keySet().stream().anyMatch(f -> f.startsWith("item." + item.id() + "."));
        return unread || map.items().size() <= LONG_MAP ? Details.FOLDED : Details.BY_BUTTON;
    }

    private static RowView row(MapItem item, MapViews.Reader reader, Details details) {
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
                item.answersItemId(),
                item.notForPersonId(),
                details);
    }

    RowView fresh(MapColumn column, MapViews.Reader reader) {
        String name = "new." + column + ".0";
        return new RowView(
                name,
                "new-" + column,
                reader.unread(name + ".text"),
                orUsual(reader.unread(name + ".owner"), reader.usual().owner()),
                orUsual(
                        reader.unread(name + ".due"),
                        MapViews.typed(reader.usual().due())),
                null,
                false,
                ChildIds.NONE,
                null,
                reader.unread(name + ".happened"),
                null,
                null,
                Details.FOLDED);
    }

    private static String orUsual(String typed, String usual) {
        return typed == null ? usual : typed;
    }

    private static String about(MapItem item, LivingMap map, Map<Long, String> people) {
        return Stream.of(
                        said(item),
                        item.category() == null ? null : item.category().label(),
                        item.happenedOn() == null ? null : item.happenedOn().format(PlainDates.LONG),
                        answers(item, map),
                        children(item.childIds(), map),
                        item.notForPersonId() == null
                                ? null
                                : "Not to be shown to " + people.getOrDefault(item.notForPersonId(), MapViews.GONE),
                        stillToSay(item))
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

    /** Safety is shown when it answers a worry, and somebody saw it; asked beside the item, never a gap. */
    private static String stillToSay(MapItem item) {
        if (item.category() != Category.EXISTING_SAFETY || item.answersItemId() != null && item.happenedOn() != null) {
            return null;
        }
        return item.answersItemId() == null
                ? "Which worry does it answer, and when did it last happen?"
                : "When did it last happen?";
    }

    static String children(ChildIds ids, LivingMap map) {
        List<String> given = ids.ids().stream()
                .flatMap(id -> map.child(id).stream())
                .map(Child::givenName)
                .toList();
        return given.isEmpty() ? null : "About " + String.join(" and ", given);
    }
}

package org.threecolumns.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.Statement;

/** Shows the living map as a page of somebody who works on it. */
@Component
class MapViews {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Accounts accounts;

    MapViews(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Who looks, since when, and what they typed that could not be kept. */
    record Reader(String username, Tier tier, Instant since, StageDraft draft) {

        String unread(String field) {
            return draft.unread().get(field);
        }
    }

    MapView of(LivingMap map, Reader reader) {
        return new MapView(
                Arrays.stream(MapColumn.values())
                        .map(column -> column(column, map, reader))
                        .toList(),
                map.activeStatements().stream()
                        .map(s -> statement(s, map, reader))
                        .toList(),
                StatementViews.fresh(Statement.Kind.usualIn(reader.tier()), reader),
                reader.tier().isStatutoryServices());
    }

    private MapView.ColumnView column(MapColumn column, LivingMap map, Reader reader) {
        Map<Boolean, List<MapView.ItemView>> items = map.items().stream()
                .filter(i -> i.mapColumn() == column)
                .collect(Collectors.partitioningBy(
                        MapItem::isActive, Collectors.mapping(i -> item(i, map, reader), Collectors.toList())));
        String fresh = "new." + column + ".0";
        return new MapView.ColumnView(
                column.name(),
                column.question(),
                items.get(true),
                items.get(false),
                reader.draft().noneNow().get(column),
                new MapView.NewItem(
                        reader.unread(fresh + ".text"),
                        reader.unread(fresh + ".owner"),
                        reader.unread(fresh + ".due")));
    }

    private MapView.ItemView item(MapItem item, LivingMap map, Reader reader) {
        List<String> about = new ArrayList<>();
        if (item.quote() || item.saidBy() != null) {
            about.add((item.quote() ? "In their own words" : "Said")
                    + (item.saidBy() == null ? "" : (item.quote() ? ": " : " by ") + item.saidBy()));
        }
        about.add(children(item.childIds(), map));
        return new MapView.ItemView(
                item.id(),
                item.version(),
                item.text(),
                item.ownerName(),
                typed(item.dueOn()),
                about.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(". ")),
                changed(item.changedAt(), item.changedBy(), reader),
                name(item.changedBy()),
                reader.unread("item." + item.id() + ".text"));
    }

    private MapView.StatementView statement(Statement s, LivingMap map, Reader reader) {
        return new MapView.StatementView(
                s.id(),
                s.version(),
                StatementViews.stored(s),
                children(s.childIds(), map),
                changed(s.changedAt(), s.changedBy(), reader),
                name(s.changedBy()),
                StatementViews.typed(s, reader));
    }

    private static boolean changed(Instant at, String by, Reader reader) {
        return at.isAfter(reader.since()) && !by.equals(reader.username());
    }

    private static String children(ChildIds ids, LivingMap map) {
        return ids.isEmpty()
                ? ""
                : "About "
                        + ids.ids().stream()
                                .flatMap(id -> map.child(id).stream())
                                .map(Child::givenName)
                                .collect(Collectors.joining(" and "));
    }

    String name(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }

    static String typed(LocalDate date) {
        return date == null ? null : date.format(TYPED);
    }
}

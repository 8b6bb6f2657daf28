package org.threecolumns.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.SinceSigned;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageNames;
import org.threecolumns.mapping.Category;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapChanges;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.Statement;
import org.threecolumns.worklist.MapView.Choice;

/** Shows the living map as a page of somebody who works on it. */
@Component
class MapViews {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int SHORT = 80;

    private final ItemViews items;
    private final StatementViews statements;
    private final Names names;
    private final StageNames stages;
    private final Clock clock;

    MapViews(ItemViews items, StatementViews statements, Names names, StageNames stages, Clock clock) {
        this.items = items;
        this.statements = statements;
        this.names = names;
        this.stages = stages;
        this.clock = clock;
    }

    /** Who looks, since when, and what they typed that could not be kept. */
    record Reader(String username, Tier tier, Instant since, StageDraft draft) {

        String unread(String field) {
            return draft.unread().get(field);
        }

        /** A day as it was typed, where that could not be read; otherwise as it is stored. */
        String day(String field, LocalDate stored) {
            return draft.unread().getOrDefault(field, typed(stored));
        }
    }

    /** @param signed the copy that was signed last; empty before the first */
    MapView of(LivingMap map, Reader reader, Optional<SinceSigned.Compared> signed) {
        MapChanges changes = signed.map(SinceSigned.Compared::changes).orElse(MapChanges.NONE);
        return new MapView(
                Arrays.stream(MapColumn.values())
                        .map(column -> column(column, map, reader, changes))
                        .toList(),
                map.activeStatements().stream()
                        .map(s -> statements.statement(s, map, reader))
                        .toList(),
                statements.fresh(Statement.Kind.usualIn(reader.tier()), reader),
                reader.tier().isStatutoryServices(),
                signed.map(this::since).orElse(null),
                map.active(MapColumn.WORRIES).stream()
                        .map(worry -> new Choice(String.valueOf(worry.id()), shortened(worry.text())))
                        .toList());
    }

    private MapView.ColumnView column(MapColumn column, LivingMap map, Reader reader, MapChanges changes) {
        Map<Boolean, List<MapView.ItemView>> shown = map.items().stream()
                .filter(i -> i.mapColumn() == column)
                .collect(Collectors.partitioningBy(
                        MapItem::isActive,
                        Collectors.mapping(i -> items.item(i, map, reader, changes), Collectors.toList())));
        return new MapView.ColumnView(
                column.name(),
                column.question(),
                shown.get(true),
                shown.get(false),
                reader.draft().noneNow().get(column),
                items.fresh(column, reader),
                UUID.randomUUID().toString(),
                Category.of(column).stream()
                        .map(category -> new Choice(category.name(), category.label()))
                        .toList());
    }

    private MapView.Since since(SinceSigned.Compared signed) {
        MapChanges changes = signed.changes();
        LocalDate on = LocalDate.ofInstant(signed.record().signedAt(), clock.getZone());
        return new MapView.Since(
                stages.stage(signed.record().stage()) + ", signed by "
                        + names.of(signed.record().signedBy()) + " on " + on.format(PlainDates.LONG),
                changes.fresh().size(),
                changes.was().size(),
                changes.resolved().stream().map(MapItem::text).toList(),
                changes.vanished().stream().map(MapItem::text).toList());
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    static String typed(LocalDate date) {
        return date == null ? null : date.format(TYPED);
    }
}

package org.threecolumns.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.family.People;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.SinceSigned;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageNames;
import org.threecolumns.mapping.Category;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapChanges;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.mapping.Statement;
import org.threecolumns.worklist.MapView.Choice;

/** Shows the living map as a page of somebody who works on it. */
@Component
class MapViews {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int SHORT = 80;

    /** Somebody whom items name and who was taken off the list of people. */
    static final String GONE = "somebody who is no longer listed";

    private final ItemViews items;
    private final StatementViews statements;
    private final Names names;
    private final StageNames stages;
    private final People people;
    private final MapWords words;
    private final Clock clock;

    MapViews(
            ItemViews items,
            StatementViews statements,
            Names names,
            StageNames stages,
            People people,
            MapWords words,
            Clock clock) {
        this.items = items;
        this.statements = statements;
        this.names = names;
        this.stages = stages;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** Who does a next step and by when, where that is mostly the same; both can be changed. */
    record UsualStep(String owner, LocalDate due) {

        static final UsualStep NONE = new UsualStep(null, null);
    }

    /** Who looks, since when, what they typed that could not be kept, and the item whose details they asked for, or null. */
    record Reader(String username, Tier tier, Instant since, StageDraft draft, Long opened, UsualStep usual) {

        String unread(String field) {
            return draft.unread().get(field);
        }

        /** A day as it was typed, where that could not be read; otherwise as it is stored. */
        String day(String field, LocalDate stored) {
            return draft.unread().getOrDefault(field, typed(stored));
        }
    }

    /** Whom a map names. @param adults those around the children by id, {@code writers} colleagues by the name they log in with */
    record Known(Map<Long, String> adults, Map<String, String> writers) {}

    /** @param signed the copy that was signed last; empty before the first */
    MapView of(LivingMap map, Reader reader, Optional<SinceSigned.Compared> signed) {
        MapChanges changes = signed.map(SinceSigned.Compared::changes).orElse(MapChanges.NONE);
        Map<Long, String> adults = new LinkedHashMap<>();
        people.around(map.familyId()).forEach(p -> adults.put(p.id(), p.name() + " (" + p.relation() + ")"));
        Map<String, String> writers = names.of(Stream.concat(
                map.items().stream().map(MapItem::changedBy),
                map.statements().stream().map(Statement::changedBy)));
        Known known = new Known(adults, writers);
        return new MapView(
                Arrays.stream(MapColumn.values())
                        .map(column -> column(column, map, reader, changes, known))
                        .toList(),
                map.activeStatements().stream()
                        .map(s -> statements.statement(s, map, reader, writers))
                        .toList(),
                statements.fresh(Statement.Kind.usualIn(reader.tier()), reader),
                words.statements(Statement.Kind.usualIn(reader.tier())),
                reader.tier().isStatutoryServices() ? statements.kinds() : List.of(),
                signed.map(this::since).orElse(null),
                map.active(MapColumn.WORRIES).stream()
                        .map(worry -> new Choice(String.valueOf(worry.id()), shortened(worry.text())))
                        .toList(),
                adults.entrySet().stream()
                        .map(p -> new Choice(String.valueOf(p.getKey()), p.getValue()))
                        .toList());
    }

    private MapView.ColumnView column(MapColumn column, LivingMap map, Reader reader, MapChanges changes, Known known) {
        Map<Boolean, List<MapView.ItemView>> shown = map.items().stream()
                .filter(i -> i.mapColumn() == column)
                .collect(Collectors.partitioningBy(
                        MapItem::isActive,
                        Collectors.mapping(i -> items.item(i, map, reader, changes, known), Collectors.toList())));
        return new MapView.ColumnView(
                column.name(),
                words.column(reader.tier(), column),
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

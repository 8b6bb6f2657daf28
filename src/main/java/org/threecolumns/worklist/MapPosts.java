package org.threecolumns.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.MapWriting;

/** Brings the three columns and the impacts of a posted page onto the map; only what was changed is written. */
@Component
class MapPosts {

    private final MapReading maps;
    private final MapWriting writing;
    private final StatementPosts statements;

    MapPosts(MapReading maps, MapWriting writing, StatementPosts statements) {
        this.maps = maps;
        this.writing = writing;
        this.statements = statements;
    }

    List<FieldError> apply(StageRun run, StagePost post, Author author) {
        LivingMap map = maps.read(run.familyId(), true);
        List<FieldError> problems = new ArrayList<>();
        map.items().stream()
                .filter(i -> post.has("item." + i.id() + ".text"))
                .forEach(item -> problems.addAll(edit(item, post, author)));
        for (MapColumn column : MapColumn.values()) {
            problems.addAll(add(run, column, post, author));
        }
        for (Long child : run.childIds().ids()) {
            String field = "impact.child-" + child;
            if (!post.text(field).isEmpty() && !post.text(field).equals(stored(map, child))) {
                problems.addAll(named(writing.sayImpact(run.familyId(), child, post.text(field), author), field));
            }
        }
        problems.addAll(statements.apply(run, map, post, author));
        changeStatus(run, post, author);
        return problems;
    }

    private static String stored(LivingMap map, Long child) {
        return map.impactOn(child).map(i -> i.text()).orElse("");
    }

    private List<FieldError> edit(MapItem item, StagePost post, Author author) {
        String name = "item." + item.id();
        String text = post.text(name + ".text");
        String owner = item.mapColumn() == MapColumn.NEXT_STEPS ? post.textOrNull(name + ".owner") : item.ownerName();
        LocalDate due = item.mapColumn() == MapColumn.NEXT_STEPS ? post.date(name + ".due") : item.dueOn();
        if (post.isUnread(name + ".due", due)) {
            return List.of(notADate(name + ".due"));
        }
        if (text.isEmpty()) {
            return named(writing.setItemStatus(item.familyId(), item.id(), MapStatus.STRUCK_OUT, author), name);
        }
        boolean same = text.equals(item.text())
                && Objects.equals(owner, item.ownerName())
                && Objects.equals(due, item.dueOn());
        if (same) {
            return List.of();
        }
        MapItemInput input = new MapItemInput(
                item.mapColumn(),
                item.category(),
                text,
                item.quote(),
                item.saidBy(),
                item.childIds(),
                item.audience(),
                item.notForPersonId(),
                owner,
                due);
        int seen = (int) post.longNumber(name + ".version", -1);
        return named(writing.editItem(item.familyId(), item.id(), seen, input, author), name + ".text");
    }

    private List<FieldError> add(StageRun run, MapColumn column, StagePost post, Author author) {
        List<FieldError> problems = new ArrayList<>();
        for (Long row : post.idsOf("new." + column)) {
            String name = "new." + column + "." + row;
            LocalDate due = post.date(name + ".due");
            if (post.text(name + ".text").isEmpty()) {
                continue;
            }
            if (post.isUnread(name + ".due", due)) {
                problems.add(notADate(name + ".due"));
            }
            MapItemInput input = new MapItemInput(
                    column,
                    null,
                    post.text(name + ".text"),
                    post.has(name + ".quote"),
                    post.textOrNull(name + ".saidBy"),
                    children(post, name),
                    null,
                    null,
                    post.textOrNull(name + ".owner"),
                    due);
            problems.addAll(named(writing.addItem(run.familyId(), input, author), name + ".text"));
        }
        return problems;
    }

    private void changeStatus(StageRun run, StagePost post, Author author) {
        String[] action = post.text("action").split(":");
        if (action.length == 2 && action[1].matches("\\d{1,18}")) {
            long id = Long.parseLong(action[1]);
            switch (action[0]) {
                case "resolve" -> writing.setItemStatus(run.familyId(), id, MapStatus.RESOLVED, author);
                case "strike" -> writing.setItemStatus(run.familyId(), id, MapStatus.STRUCK_OUT, author);
                case "undo" -> writing.setItemStatus(run.familyId(), id, MapStatus.ACTIVE, author);
                default -> {}
            }
        }
    }

    static ChildIds children(StagePost post, String name) {
        return ChildIds.of(post.all(name + ".children").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList());
    }

    static List<FieldError> named(MapResult result, String field) {
        return result.problems().stream()
                .map(p -> new FieldError(field, p.code(), p.message()))
                .toList();
    }

    static FieldError notADate(String field) {
        return new FieldError(field, "not-a-date", "Write the date as day/month/year, for example 3/5/2026");
    }
}

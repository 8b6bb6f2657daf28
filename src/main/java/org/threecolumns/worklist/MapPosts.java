package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapOrder;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.MapWriting;

/** Brings the three columns and the impacts of a posted page onto the map; only what was changed is written. */
@Component
class MapPosts {

    /** Behind the name of an input: what stood in it when the page was shown. */
    static final String BEFORE = ".was";

    private final MapReading maps;
    private final MapWriting writing;
    private final MapOrder order;
    private final ItemPosts items;
    private final StatementPosts statements;

    MapPosts(MapReading maps, MapWriting writing, MapOrder order, ItemPosts items, StatementPosts statements) {
        this.maps = maps;
        this.writing = writing;
        this.order = order;
        this.items = items;
        this.statements = statements;
    }

    List<FieldError> apply(StageRun run, StagePost post, Author author) {
        LivingMap map = maps.read(run.familyId(), true);
        List<FieldError> problems = new ArrayList<>(items.apply(run, map, post, author));
        for (Long child : run.childIds().ids()) {
            problems.addAll(impact(run, post, child, stored(map, child, author), author));
        }
        problems.addAll(statements.apply(run, map, post, author));
        changeStatus(run, post, author);
        return problems;
    }

    /**
     * What the writer left alone stays as others have written it meanwhile; where both wrote, both are shown. "Same for all
     * children" fills in what nobody has said of a child, and never writes over what somebody has.
     */
    private List<FieldError> impact(StageRun run, StagePost post, Long child, String stored, Author author) {
        String field = "impact.child-" + child;
        boolean shared = post.text(field).isEmpty() && stored.isEmpty() && post.has("sameForAll");
        String typed = StatementBox.plain(
                post.text(shared ? "impact.child-" + run.childIds().ids().get(0) : field));
        String before = post.has(field + BEFORE) ? StatementBox.plain(post.text(field + BEFORE)) : stored;
        if (typed.isEmpty() || typed.equals(before) || typed.equals(stored)) {
            return List.of();
        }
        return before.equals(stored)
                ? named(writing.sayImpact(run.familyId(), child, typed, author), field)
                : named(MapResult.CHANGED_MEANWHILE, field);
    }

    /** As the page shows it to its writer. */
    private static String stored(LivingMap map, Long child, Author author) {
        return map.impacts().stream()
                .filter(i -> i.childId().equals(child) && author.reaches(i.tier(), i.audience()))
                .reduce((first, later) -> later)
                .map(i -> StatementBox.plain(i.text()))
                .orElse("");
    }

    private void changeStatus(StageRun run, StagePost post, Author author) {
        String[] action = post.text("action").split(":");
        if (action.length == 2 && action[1].matches("\\d{1,18}")) {
            long id = Long.parseLong(action[1]);
            switch (action[0]) {
                case "resolve" -> writing.setItemStatus(run.familyId(), id, MapStatus.RESOLVED, author);
                case "strike" -> writing.setItemStatus(run.familyId(), id, MapStatus.STRUCK_OUT, author);
                case "up" -> order.move(run.familyId(), id, -1, author);
                case "down" -> order.move(run.familyId(), id, 1, author);
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

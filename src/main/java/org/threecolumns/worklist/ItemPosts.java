package org.threecolumns.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.Category;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.MapWriting;

/** Brings the rows of the three columns onto the map: those that stand there, and new ones, finished or not. */
@Component
class ItemPosts {

    private static final String KEY = "[A-Za-z0-9-]{8,64}";

    private final MapWriting writing;

    ItemPosts(MapWriting writing) {
        this.writing = writing;
    }

    List<FieldError> apply(StageRun run, LivingMap map, StagePost post, Author author) {
        List<FieldError> problems = new ArrayList<>();
        map.items().stream()
                .filter(i -> post.has(name(i) + ".text"))
                .forEach(item -> problems.addAll(edit(item, post, author)));
        for (MapColumn column : MapColumn.values()) {
            for (Long row : post.idsOf("new." + column)) {
                problems.addAll(add(run, column, post, "new." + column + "." + row, author));
            }
        }
        return problems;
    }

    private List<FieldError> edit(MapItem item, StagePost post, Author author) {
        String name = name(item);
        if (post.text(name + ".text").isEmpty()) {
            return post.isKeeping()
                    ? List.of()
                    : MapPosts.named(
                            writing.setItemStatus(item.familyId(), item.id(), MapStatus.STRUCK_OUT, author), name);
        }
        List<FieldError> unread = unread(post, name);
        MapItemInput input = input(post, name, item.mapColumn(), item);
        if (!unread.isEmpty() || isAsItStands(item, input)) {
            return unread;
        }
        return ItemSeen.read(post.text(name + ".version"))
                .together(input, item)
                .map(together -> isAsItStands(item, together)
                        ? List.<FieldError>of()
                        : MapPosts.named(
                                writing.editItem(item.familyId(), item.id(), item.version(), together, author),
                                name + ".text"))
                .orElseGet(() -> MapPosts.named(MapResult.CHANGED_MEANWHILE, name + ".text"));
    }

    private static boolean isAsItStands(MapItem item, MapItemInput input) {
        return item.says(input) && input.column() == item.mapColumn();
    }

    private List<FieldError> add(StageRun run, MapColumn column, StagePost post, String name, Author author) {
        if (post.text(name + ".text").isEmpty()) {
            return List.of();
        }
        MapItemInput input = input(post, name, column, null);
        String key = post.text(name + ".key");
        MapResult result = key.matches(KEY)
                ? writing.addRow(run.familyId(), key, input, author)
                : writing.addItem(run.familyId(), input, author);
        List<FieldError> problems = new ArrayList<>(MapPosts.named(result, name + ".text"));
        String row = result.isSaved() ? "item." + result.id() : name;
        unread(post, name)
                .forEach(p -> problems.add(MapPosts.notADate(
                        post.goesOnAs(p.field(), row + p.field().substring(name.length())))));
        return problems;
    }

    /** What a row does not ask stays as it was. */
    private static MapItemInput input(StagePost post, String name, MapColumn at, MapItem old) {
        boolean more = old == null || post.has(name + ".more");
        MapColumn column = more && post.has(name + ".column") ? columnOf(post.text(name + ".column"), at) : at;
        boolean step = at == MapColumn.NEXT_STEPS;
        return new MapItemInput(
                column,
                category(more ? post.text(name + ".category") : code(old.category()), column),
                post.text(name + ".text"),
                more ? post.has(name + ".quote") : old.quote(),
                more ? post.textOrNull(name + ".saidBy") : old.saidBy(),
                more ? MapPosts.children(post, name) : old.childIds(),
                old == null ? null : old.audience(),
                more ? id(post, name + ".notFor") : old.notForPersonId(),
                step ? post.textOrNull(name + ".owner") : old == null ? null : old.ownerName(),
                step ? post.date(name + ".due") : old == null ? null : old.dueOn(),
                more ? post.date(name + ".happened") : old.happenedOn(),
                more ? id(post, name + ".answers") : old.answersItemId());
    }

    private static Long id(StagePost post, String name) {
        long id = post.longNumber(name, -1);
        return id < 0 ? null : id;
    }

    private static MapColumn columnOf(String typed, MapColumn otherwise) {
        return Arrays.stream(MapColumn.values())
                .filter(column -> column.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    private static String code(Category category) {
        return category == null ? "" : category.name();
    }

    private static Category category(String typed, MapColumn column) {
        return Category.of(column).stream()
                .filter(category -> category.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static List<FieldError> unread(StagePost post, String name) {
        List<FieldError> problems = new ArrayList<>();
        for (String field : List.of(name + ".due", name + ".happened")) {
            LocalDate read = post.date(field);
            if (post.isUnread(field, read)) {
                problems.add(MapPosts.notADate(field));
            }
        }
        return problems;
    }

    private static String name(MapItem item) {
        return "item." + item.id();
    }
}

package org.threecolumns.worklist;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapItemInput;

/**
 * What a page had before it of one item: its version, and marks of its words and of what is said about them. So a page that is
 * sent whole tells which of the two its writer changed, and what others changed meanwhile stays.
 *
 * @param words @param details marks of what was shown; null in pages that carry none
 */
record ItemSeen(int version, String words, String details) {

    private static final String INPUT = "(\\d{1,9})\\.([0-9a-f]{1,8})\\.([0-9a-f]{1,8})";

    /** As the input of a page carries it. */
    static String of(MapItem item) {
        MapItemInput stored = stored(item);
        return item.version() + "." + mark(stored.text()) + "." + mark(details(stored));
    }

    static ItemSeen read(String input) {
        if (input.matches(INPUT)) {
            String[] parts = input.split("\\.");
            return new ItemSeen(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }
        return new ItemSeen(input.matches("\\d{1,9}") ? Integer.parseInt(input) : -1, null, null);
    }

    /** What is to be written, or nothing where somebody else changed the same, or took the item off the map. */
    Optional<MapItemInput> together(MapItemInput typed, MapItem item) {
        if (version == item.version()) {
            return Optional.of(typed);
        }
        MapItemInput stored = stored(item);
        boolean wordsMine = !mark(typed.text()).equals(words);
        boolean detailsMine = !mark(details(typed)).equals(details);
        boolean contested = wordsMine && (!mark(stored.text()).equals(words) || !item.isActive())
                || detailsMine && !mark(details(stored)).equals(details);
        if (words == null || contested) {
            return Optional.empty();
        }
        return Optional.of(with(detailsMine ? typed : stored, wordsMine ? typed.text() : stored.text()));
    }

    private static MapItemInput stored(MapItem i) {
        return new MapItemInput(
                i.mapColumn(),
                i.category(),
                i.text(),
                i.quote(),
                i.saidBy(),
                i.childIds(),
                null,
                i.notForPersonId(),
                i.ownerName(),
                i.dueOn(),
                i.happenedOn(),
                i.answersItemId());
    }

    private static MapItemInput with(MapItemInput in, String text) {
        return new MapItemInput(
                in.column(),
                in.category(),
                text,
                in.quote(),
                in.saidBy(),
                in.childIds(),
                in.audience(),
                in.notForPersonId(),
                in.ownerName(),
                in.dueOn(),
                in.happenedOn(),
                in.answersItemId());
    }

    private static String details(MapItemInput in) {
        return Stream.of(
                        in.column(),
                        in.category(),
                        in.quote(),
                        in.saidBy(),
                        in.childIds().ids(),
                        in.notForPersonId(),
                        in.ownerName(),
                        in.dueOn(),
                        in.happenedOn(),
                        in.answersItemId())
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
    }

    private static String mark(String text) {
        return Integer.toHexString(StatementBox.plain(text).hashCode());
    }
}

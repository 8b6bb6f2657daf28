package org.threecolumns.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What has become of the three columns since a dated copy of them.
 *
 * @param was the words that an item had in the copy, where they are others now
 * @param fresh items that were not there
 * @param resolved items that are done, or no longer so
 * @param vanished worries that were struck out, which takes them away without a word of what became of them
 */
public record MapChanges(Map<Long, String> was, List<Long> fresh, List<MapItem> resolved, List<MapItem> vanished) {

    public static final MapChanges NONE = new MapChanges(Map.of(), List.of(), List.of(), List.of());

    /** @param now every item that the reader may see, also those that are no longer so */
    public static MapChanges between(List<MapItem> copy, List<MapItem> now) {
        Map<Long, MapItem> before = new HashMap<>();
        copy.forEach(item -> before.put(item.id(), item));
        Map<Long, String> was = new HashMap<>();
        now.stream()
                .filter(item -> item.isActive() && isOther(before.get(item.id()), item))
                .forEach(item -> was.put(item.id(), before.get(item.id()).text()));
        return new MapChanges(
                was,
                now.stream()
                        .filter(item -> item.isActive() && !before.containsKey(item.id()))
                        .map(MapItem::id)
                        .toList(),
                ended(before, now, MapStatus.RESOLVED),
                ended(before, now, MapStatus.STRUCK_OUT).stream()
                        .filter(item -> item.mapColumn() == MapColumn.WORRIES)
                        .toList());
    }

    private static boolean isOther(MapItem before, MapItem now) {
        return before != null && !Objects.equals(before.text(), now.text());
    }

    private static List<MapItem> ended(Map<Long, MapItem> before, List<MapItem> now, MapStatus how) {
        return now.stream()
                .filter(item -> item.status() == how)
                .filter(item ->
                        before.containsKey(item.id()) && before.get(item.id()).isActive())
                .toList();
    }

    public boolean isEmpty() {
        return was.isEmpty() && fresh.isEmpty() && resolved.isEmpty() && vanished.isEmpty();
    }
}

package org.threecolumns.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of child ids in ascending order: which children an item, a stage or a journey is about. Never null, may be empty. */
public record ChildIds(List<Long> ids) {

    private static final int LONGEST = 400;

    public static final ChildIds NONE = new ChildIds(List.of());

    public ChildIds {
        ids = List.copyOf(new TreeSet<>(ids));
    }

    public static ChildIds of(Long... ids) {
        return new ChildIds(Arrays.asList(ids));
    }

    public static ChildIds of(Collection<Long> ids) {
        return new ChildIds(new ArrayList<>(ids));
    }

    /** Reads the stored form, "3,17,21"; blank means none. */
    public static ChildIds parse(String stored) {
        return stored == null || stored.isBlank()
                ? NONE
                : new ChildIds(
                        Arrays.stream(stored.split(",")).map(Long::valueOf).toList());
    }

    public boolean contains(Long id) {
        return ids.contains(id);
    }

    public boolean containsAny(ChildIds others) {
        return others.ids.stream().anyMatch(ids::contains);
    }

    /** Whether the stored form has room in its column. */
    public boolean fits() {
        return toString().length() <= LONGEST;
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public ChildIds and(ChildIds others) {
        return new ChildIds(ids.stream().filter(others::contains).toList());
    }

    public ChildIds without(ChildIds others) {
        return new ChildIds(ids.stream().filter(id -> !others.contains(id)).toList());
    }

    @Override
    public String toString() {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

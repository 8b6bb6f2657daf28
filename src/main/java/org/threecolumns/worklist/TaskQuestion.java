package org.threecolumns.worklist;

import java.util.Objects;
import java.util.stream.Stream;
import org.threecolumns.family.Sought;

/**
 * What somebody wants to see of a list. Whatever is null was not chosen.
 *
 * @param urgent only urgent tasks, or only ordinary ones
 */
public record TaskQuestion(
        TaskList list, String stage, String team, Long child, Boolean urgent, Sought sought, Order order) {

    /** Soonest due first, or the child with the lowest latest number first. */
    public enum Order {
        DUE,
        SCORE
    }

    public static TaskQuestion of(TaskList list) {
        return new TaskQuestion(list, null, null, null, null, null, Order.DUE);
    }

    /** Whether the list shows less than all that is in it. */
    public boolean isNarrowed() {
        return Stream.of(stage, team, child, urgent, sought).anyMatch(Objects::nonNull);
    }
}

package org.threecolumns.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Where a page goes on: after this score, due moment and run. Lists by due date leave the score alone. */
public record TaskMark(int score, Instant dueAt, long id) {

    /** As one word for an address. */
    public String text() {
        return score + "-" + dueAt.toEpochMilli() + "-" + id;
    }

    public static Optional<TaskMark> read(String text) {
        if (text == null || !text.matches("[0-9]{1,2}-[0-9]{1,14}-[0-9]{1,18}")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        return Optional.of(new TaskMark(
                Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])), Long.parseLong(parts[2])));
    }

    OffsetDateTime due() {
        return dueAt.atOffset(ZoneOffset.UTC);
    }
}

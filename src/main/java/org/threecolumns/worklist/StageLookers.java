package org.threecolumns.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;

/** Says who else has a task on the screen. It locks nobody out; it only lets people talk to each other first. */
@Component
class StageLookers {

    private static final Duration LOOKS_FOR = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    StageLookers(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whoever came before this moment has gone by now. */
    static Instant since(Instant now) {
        return now.minus(LOOKS_FOR);
    }

    /** Notes that somebody looks, and forgets who has gone. */
    void look(long runId, String username) {
        jdbc.sql("delete from task_looker where seen_at <= ?").param(gone()).update();
        int there = jdbc.sql("update task_looker set seen_at = ? where run_id = ? and username = ?")
                .params(now(), runId, username)
                .update();
        if (there == 0) {
            begin(runId, username);
        }
    }

    private void begin(long runId, String username) {
        try {
            jdbc.sql("insert into task_looker (run_id, username, seen_at) values (?, ?, ?)")
                    .params(runId, username, now())
                    .update();
        } catch (DuplicateKeyException e) {
            // the same person in a second window, at the same moment
            return;
        }
    }

    /** Who else looks at it now, by the name they are called by. */
    List<String> others(long runId, String username) {
        List<String> others = jdbc.sql("select username from task_looker"
                        + " where run_id = ? and username <> ? and seen_at > ? order by username")
                .params(runId, username, gone())
                .query(String.class)
                .list();
        return List.copyOf(accounts.names(others).values());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime gone() {
        return since(clock.instant()).atOffset(ZoneOffset.UTC);
    }
}

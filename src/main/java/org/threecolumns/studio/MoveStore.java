package org.threecolumns.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.threecolumns.studio.CaseMove.State;

/** The rows of moves, and the steps that were chosen for them. */
@Component
class MoveStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MoveStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(String processKey, String definitionId, int version, String by) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into case_move (state, process_key, definition_id, definition_version, planned_by, planned_at)"
                        + " values ('PLANNED', :key, :definition, :version, :by, :at)")
                .param("key", processKey)
                .param("definition", definitionId)
                .param("version", version)
                .param("by", by)
                .param("at", now())
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** As it was before anybody began it. @return not where somebody began it, or it was done, while others still looked at it */
    boolean lookAgain(long id) {
        return jdbc.sql("update case_move set state = 'PLANNED', ended_at = null, fault = null, planned_at = :at"
                                + " where id = :id and state in ('PLANNED', 'STOPPED', 'FAULT')")
                        .param("at", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    Map<String, String> mapping(long move) {
        Map<String, String> steps = new TreeMap<>();
        jdbc.sql("select source, target from case_move_step where move_id = :move")
                .param("move", move)
                .query(rs -> {
                    steps.put(rs.getString(1), rs.getString(2));
                });
        return steps;
    }

    void map(long move, String source, String target) {
        jdbc.sql("delete from case_move_step where move_id = :move and source = :source")
                .param("move", move)
                .param("source", source)
                .update();
        jdbc.sql("insert into case_move_step (move_id, source, target) values (:move, :source, :target)")
                .param("move", move)
                .param("source", source)
                .param("target", target)
                .update();
    }

    Optional<CaseMove> find(long id) {
        return jdbc.sql("select * from case_move where id = :id")
                .param("id", id)
                .query(MoveStore::move)
                .optional();
    }

    List<CaseMove> page(long before, int size) {
        return jdbc.sql("select * from case_move where id < :before order by id desc limit :size")
                .param("before", before)
                .param("size", size)
                .query(MoveStore::move)
                .list();
    }

    Optional<CaseMove> running() {
        return jdbc.sql("select * from case_move where state = 'RUNNING' order by id limit 1")
                .query(MoveStore::move)
                .optional();
    }

    /** Holds the move until the transaction ends. @return whether it is under way */
    boolean holdRunning(long id) {
        return jdbc.sql("select 1 from case_move where id = :id and state = 'RUNNING' for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** @return whether it could be begun, or go on */
    boolean begin(long id, String by) {
        return jdbc.sql(
                                "update case_move set state = 'RUNNING', begun_by = :by, begun_at = coalesce(begun_at, :at),"
                                        + " ended_at = null, fault = null where id = :id and state in ('PLANNED', 'STOPPED', 'FAULT')")
                        .param("by", by)
                        .param("at", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    void end(long id, State state, String fault) {
        jdbc.sql(
                        "update case_move set state = :state, ended_at = :at, fault = :fault where id = :id and state = 'RUNNING'")
                .param("state", state.name())
                .param("at", now())
                .param("fault", MoveCaseStore.shortened(fault))
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static CaseMove move(ResultSet rs, int row) throws SQLException {
        return new CaseMove(
                rs.getLong("id"),
                State.valueOf(rs.getString("state")),
                rs.getString("process_key"),
                rs.getString("definition_id"),
                rs.getInt("definition_version"),
                rs.getString("planned_by"),
                instant(rs, "planned_at"),
                rs.getString("begun_by"),
                instant(rs, "begun_at"),
                instant(rs, "ended_at"),
                rs.getString("fault"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

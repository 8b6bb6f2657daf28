package org.threecolumns.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.threecolumns.studio.CaseMove.State;
import org.threecolumns.studio.MoveCase.Standing;

/** The rows of moves and of the cases in them. */
@Component
class MoveStore {

    private static final int LONGEST = 1000;

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

    /** Forgets what was looked at and not moved. */
    void lookAgain(long id) {
        jdbc.sql("delete from case_move_case where move_id = :id and standing <> 'MOVED'")
                .param("id", id)
                .update();
        jdbc.sql(
                        "update case_move set state = 'PLANNED', ended_at = null, fault = null, planned_at = :at where id = :id")
                .param("at", now())
                .param("id", id)
                .update();
    }

    void add(long move, MoveCase one) {
        jdbc.sql(
                        "insert into case_move_case (move_id, instance_id, reference, from_definition, from_version, steps, at_step,"
                                + " standing, why, due_on, due_by_now, other_due) values (:move, :instance, :reference, :definition,"
                                + " :version, :steps, :at, :standing, :why, :due, :now, :other)")
                .param("move", move)
                .param("instance", one.instanceId())
                .param("reference", one.reference())
                .param("definition", one.fromDefinition())
                .param("version", one.fromVersion())
                .param("steps", one.steps())
                .param("at", one.atStep())
                .param("standing", one.standing().name())
                .param("why", shortened(one.why()))
                .param("due", one.dueOn())
                .param("now", one.dueByNow())
                .param("other", one.dueByNow() != null)
                .update();
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
                .param("fault", shortened(fault))
                .param("id", id)
                .update();
    }

    List<MoveCase> next(long move, int size) {
        return cases(move, Standing.MOVES, 0, size);
    }

    List<MoveCase> cases(long move, Standing standing, long after, int size) {
        return jdbc.sql("select * from case_move_case where move_id = :move and standing = :standing and id > :after"
                        + " order by id limit :size")
                .param("move", move)
                .param("standing", standing.name())
                .param("after", after)
                .param("size", size)
                .query(MoveStore::one)
                .list();
    }

    /** The steps of cases that need one to be chosen, each as they stand there, with a version that has them. */
    Map<String, String> needing(long move) {
        Map<String, String> steps = new TreeMap<>();
        jdbc.sql("select distinct steps, from_definition from case_move_case where move_id = :move"
                        + " and standing = 'NEEDS_MAPPING'")
                .param("move", move)
                .query(rs -> {
                    steps.put(rs.getString(1), rs.getString(2));
                });
        return steps;
    }

    /** Those that would be due on another day by the limits in force now. */
    List<MoveCase> otherDue(long move, long after, int size) {
        return jdbc.sql("select * from case_move_case where move_id = :move and other_due = true and id > :after"
                        + " order by id limit :size")
                .param("move", move)
                .param("after", after)
                .param("size", size)
                .query(MoveStore::one)
                .list();
    }

    void became(long caseId, Standing standing, String why) {
        jdbc.sql(
                        "update case_move_case set standing = :standing, why = coalesce(:why, why), moved_at = :at where id = :id")
                .param("standing", standing.name())
                .param("why", shortened(why))
                .param("at", now())
                .param("id", caseId)
                .update();
    }

    Map<Standing, Integer> counts(long move) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        jdbc.sql("select standing, count(*) from case_move_case where move_id = :move group by standing")
                .param("move", move)
                .query(rs -> {
                    counts.put(Standing.valueOf(rs.getString(1)), rs.getInt(2));
                });
        return counts;
    }

    int countOtherDue(long move) {
        return jdbc.sql("select count(*) from case_move_case where move_id = :move and other_due = true")
                .param("move", move)
                .query(Integer.class)
                .single();
    }

    private static String shortened(String words) {
        return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
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

    private static MoveCase one(ResultSet rs, int row) throws SQLException {
        return new MoveCase(
                rs.getLong("id"),
                rs.getString("instance_id"),
                rs.getString("reference"),
                rs.getString("from_definition"),
                rs.getInt("from_version"),
                rs.getString("steps"),
                rs.getString("at_step"),
                Standing.valueOf(rs.getString("standing")),
                rs.getString("why"),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("due_by_now", LocalDate.class));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

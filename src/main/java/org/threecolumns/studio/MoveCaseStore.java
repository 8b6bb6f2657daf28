package org.threecolumns.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.studio.MoveCase.Standing;

/** The cases of moves, each with what would become of it or has. */
@Component
class MoveCaseStore {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    MoveCaseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Forgets what was looked at and not moved. */
    void forget(long move) {
        jdbc.sql("delete from case_move_case where move_id = :move and standing <> 'MOVED'")
                .param("move", move)
                .update();
    }

    /** The cases that this move took along; somebody may have taken them elsewhere since. */
    Set<String> moved(long move) {
        return jdbc.sql("select instance_id from case_move_case where move_id = :move and standing = 'MOVED'")
                .param("move", move)
                .query(String.class)
                .set();
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
                .query(MoveCaseStore::one)
                .list();
    }

    /** Those that would be due on another day by the limits in force now. */
    List<MoveCase> otherDue(long move, long after, int size) {
        return jdbc.sql("select * from case_move_case where move_id = :move and other_due = true and id > :after"
                        + " order by id limit :size")
                .param("move", move)
                .param("after", after)
                .param("size", size)
                .query(MoveCaseStore::one)
                .list();
    }

    void became(long caseId, Standing standing, String why) {
        jdbc.sql(
                        "update case_move_case set standing = :standing, why = coalesce(:why, why), moved_at = :at where id = :id")
                .param("standing", standing.name())
                .param("why", shortened(why))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
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

    static String shortened(String words) {
        return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
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
}

package org.threecolumns.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where open cases of a model stand. */
@Component
class CasePositions {

    private static final String SELECT =
            """
            select c.id_, c.proc_def_id_, d.version_, c.business_key_, x.act_id_, r.clock, r.clock_started_at, r.due_on
            from act_re_procdef d
            join act_ru_execution c on c.proc_def_id_ = d.id_ and c.parent_id_ is null
            join act_ru_execution x on x.proc_inst_id_ = c.id_
            left join stage_run r on r.process_instance_id = c.id_ and r.status = 'OPEN'
            where x.act_id_ is not null
            """;

    private final JdbcClient jdbc;

    CasePositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param clock of its open stage; null where it has none of its own, as a journey */
    record Position(
            String instanceId,
            String definitionId,
            int version,
            String reference,
            TreeSet<String> steps,
            String clock,
            Instant clockStartedAt,
            LocalDate dueOn) {

        String stepsAsText() {
            return String.join(",", steps);
        }
    }

    /** Every open case of a process that does not run on this version of it. */
    List<Position> elsewhere(String processKey, String definitionId) {
        return together(jdbc.sql(SELECT + " and d.key_ = :key and d.id_ <> :target order by c.id_")
                .param("key", processKey)
                .param("target", definitionId)
                .query(CasePositions::read)
                .list());
    }

    List<Position> of(String instanceId) {
        return together(jdbc.sql(SELECT + " and c.id_ = :id")
                .param("id", instanceId)
                .query(CasePositions::read)
                .list());
    }

    /** The steps that are over in each open case of a process on another version; a case without any is missing. */
    Map<String, Set<String>> signedElsewhere(String processKey, String definitionId) {
        Map<String, Set<String>> signed = new HashMap<>();
        jdbc.sql("select r.process_instance_id, r.activity_id from act_re_procdef d"
                        + " join act_ru_execution c on c.proc_def_id_ = d.id_ and c.parent_id_ is null"
                        + " join stage_run r on r.process_instance_id = c.id_ and r.status <> 'OPEN'"
                        + " where d.key_ = :key and d.id_ <> :target")
                .param("key", processKey)
                .param("target", definitionId)
                .query(rs -> {
                    signed.computeIfAbsent(rs.getString(1), id -> new TreeSet<>())
                            .add(rs.getString(2));
                });
        return signed;
    }

    private static List<Position> together(List<Position> rows) {
        Map<String, Position> cases = new LinkedHashMap<>();
        rows.forEach(row ->
                cases.computeIfAbsent(row.instanceId(), id -> row).steps().addAll(row.steps()));
        return new ArrayList<>(cases.values());
    }

    private static Position read(ResultSet rs, int row) throws SQLException {
        TreeSet<String> steps = new TreeSet<>();
        steps.add(rs.getString(5));
        OffsetDateTime started = rs.getObject(7, OffsetDateTime.class);
        String reference = rs.getString(4);
        return new Position(
                rs.getString(1),
                rs.getString(2),
                rs.getInt(3),
                reference == null ? rs.getString(1) : reference,
                steps,
                rs.getString(6),
                started == null ? null : started.toInstant(),
                rs.getObject(8, LocalDate.class));
    }
}

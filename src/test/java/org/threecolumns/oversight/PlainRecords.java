package org.threecolumns.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Journeys, stage runs and signed records as they stand in the tables, for {@link PlainRecount}. */
record PlainRecords(Map<Long, Journey> journeys, List<Run> runs, List<Signed> signed) {

    record Journey(long id, String entry, String instance, Instant endedAt, long entryRecord) {}

    record Run(
            long id,
            long journey,
            String instance,
            String scope,
            String stage,
            String kind,
            String team,
            List<Long> children,
            String tier,
            String status,
            Instant openedAt,
            Instant startedAt,
            LocalDate dueOn,
            Instant dueAt,
            Instant endedAt,
            String clock) {}

    record Signed(
            long id,
            long run,
            long journey,
            int number,
            String kind,
            String stage,
            String route,
            Instant at,
            JsonNode answers) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param families which, as a condition on family_id */
    static PlainRecords read(JdbcClient jdbc, String families) {
        Map<Long, Journey> journeys = jdbc
                .sql("select id, entry, process_instance_id, ended_at, entry_record_id from journey where " + families)
                .query((rs, row) ->
                        new Journey(rs.getLong(1), rs.getString(2), rs.getString(3), moment(rs, 4), rs.getLong(5)))
                .list()
                .stream()
                .collect(Collectors.toMap(Journey::id, Function.identity()));
        List<Run> runs = jdbc.sql(
                        "select id, journey_id, process_instance_id, scope_instance_id, stage, kind, candidate_groups,"
                                + " child_ids, tier, status, opened_at, clock_started_at, due_on, due_at, ended_at, clock"
                                + " from stage_run where " + families + " order by id")
                .query((rs, row) -> run(rs))
                .list();
        List<Signed> signed = jdbc.sql(
                        "select id, stage_run_id, journey_id, number, kind, stage, route, signed_at, content"
                                + " from stage_record where kind in ('STAGE', 'AUTHORISATION', 'FOLLOW_UP') and "
                                + families
                                + " order by id")
                .query((rs, row) -> new Signed(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getLong(3),
                        rs.getInt(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getString(7),
                        moment(rs, 8),
                        answers(rs.getString(9))))
                .list();
        return new PlainRecords(journeys, runs, signed);
    }

    Signed of(Run run) {
        return signed.stream().filter(s -> s.run() == run.id()).findFirst().orElseThrow();
    }

    private static Run run(ResultSet rs) throws SQLException {
        String children = rs.getString(8);
        return new Run(
                rs.getLong(1),
                rs.getLong(2),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7).split(",")[0],
                children.isEmpty()
                        ? List.of()
                        : Arrays.stream(children.split(",")).map(Long::valueOf).toList(),
                rs.getString(9),
                rs.getString(10),
                moment(rs, 11),
                moment(rs, 12),
                rs.getObject(13, LocalDate.class),
                moment(rs, 14),
                moment(rs, 15),
                rs.getString(16));
    }

    static Instant moment(ResultSet rs, int column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static JsonNode answers(String content) {
        try {
            return JSON.readTree(content).path("answers");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package org.threecolumns.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Every row that says where a case stands, in our own tables and in the engine's, to be compared before and after. Drafts and the
 * map are not among them: what somebody writes is kept, whatever becomes of the signature.
 */
final class Snapshot {

    private static final List<String> TABLES = List.of(
            "stage_run",
            "stage_record",
            "record_head",
            "journey",
            "journey_child",
            "episode",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_jobdef",
            "act_ru_event_subscr",
            "act_ru_ext_task",
            "act_ru_incident",
            "act_ru_batch",
            "act_ru_filter",
            "act_re_deployment",
            "act_re_procdef",
            "act_re_decision_def",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_op_log");

    private final Set<String> rows;

    private Snapshot(Set<String> rows) {
        this.rows = rows;
    }

    static Snapshot of(JdbcTemplate jdbc) {
        Set<String> rows = new LinkedHashSet<>();
        TABLES.forEach(table ->
                jdbc.query("select * from " + table, (RowCallbackHandler) row -> rows.add(table + " " + words(row))));
        return new Snapshot(rows);
    }

    private static String words(ResultSet row) throws SQLException {
        StringBuilder words = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            words.append(row.getString(column)).append(" | ");
        }
        return words.toString();
    }

    /** Every row that is not as it was: gone, new, or in both forms when it was changed. */
    List<String> changesUntil(Snapshot later) {
        Stream<String> gone = rows.stream().filter(r -> !later.rows.contains(r)).map("- "::concat);
        Stream<String> come = later.rows.stream().filter(r -> !rows.contains(r)).map("+ "::concat);
        return Stream.concat(gone, come).toList();
    }
}

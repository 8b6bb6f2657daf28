package org.threecolumns.mapping;

import static org.threecolumns.mapping.StoredValue.day;
import static org.threecolumns.mapping.StoredValue.moment;
import static org.threecolumns.mapping.StoredValue.named;
import static org.threecolumns.mapping.StoredValue.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;

/** Reads a {@link Scaling} column by column: a long journey has hundreds, and each page reads them. */
class ScalingRow implements RowMapper<Scaling> {

    @Override
    public Scaling mapRow(ResultSet row, int at) throws SQLException {
        return new Scaling(
                row.getLong("id"),
                row.getLong("family_id"),
                row.getLong("child_id"),
                number(row, "statement_id"),
                row.getLong("stage_run_id"),
                row.getString("stage"),
                named(row, "scorer_kind", Scaling.ScorerKind.class),
                row.getString("scorer"),
                named(row, "answer", Scaling.Answer.class),
                row.getObject("number", Integer.class),
                row.getString("reason"),
                row.getString("worst_words"),
                row.getString("best_words"),
                day(row, "given_on"),
                named(row, "audience", Audience.class),
                named(row, "tier", Tier.class),
                moment(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("one_higher"),
                row.getString("asked_about"),
                row.getString("stands_because"),
                row.getString("statement_text"));
    }
}

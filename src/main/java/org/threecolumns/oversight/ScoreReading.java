package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;

/** Reads the latest numbers of the children who are with us, by team; never by who gave them. */
@Service
class ScoreReading {

    static final int PAGE = 25;

    private static final String OPEN =
            " exists (select 1 from episode e where e.open_family_id = s.family_id) and s.team in (:teams)";

    private static final String COUNTED =
            "select s.team, s.number, coalesce(sign(s.moved), 9), count(*) from child_score s where" + OPEN
                    + " group by s.team, s.number, coalesce(sign(s.moved), 9)";

    private final JdbcClient jdbc;

    ScoreReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many children of a team stand at a number. @param way up, the same or down, or their first number */
    record Cell(String team, int number, ScoreQuestion.Way way, int children) {}

    /** @param before null where it is the first; names are null where the reader may not see the restricted family */
    record ScoreRow(
            long childId,
            LocalDate on,
            int number,
            Integer before,
            String team,
            String name,
            String reference,
            String family) {

        String mark() {
            return on + "_" + childId;
        }
    }

    /** Where the next page goes on. */
    record Mark(LocalDate on, long childId) {}

    @Transactional(readOnly = true)
    List<Cell> cells(Collection<String> teams) {
        return jdbc.sql(COUNTED)
                .param("teams", teams)
                .query((rs, row) -> new Cell(rs.getString(1), rs.getInt(2), way(rs.getInt(3)), rs.getInt(4)))
                .list();
    }

    private static ScoreQuestion.Way way(int sign) {
        return switch (sign) {
            case 1 -> ScoreQuestion.Way.UP;
            case 0 -> ScoreQuestion.Way.SAME;
            case -1 -> ScoreQuestion.Way.DOWN;
            default -> ScoreQuestion.Way.FIRST;
        };
    }

    /** A page of children and one more, the latest number first. @param after null for the first page */
    @Transactional(readOnly = true)
    List<ScoreRow> page(ScoreQuestion question, Collection<String> teams, Visibility visibility, Mark after) {
        String later = after == null ? "" : " and (s.given_on < :on or s.given_on = :on and s.child_id < :childId)";
        return list(question, teams, visibility, later, " fetch first " + (PAGE + 1) + " rows only")
                .param("on", after == null ? null : after.on())
                .param("childId", after == null ? null : after.childId())
                .query(mapper())
                .list();
    }

    @Transactional(readOnly = true)
    void each(ScoreQuestion question, Collection<String> teams, Visibility visibility, Consumer<ScoreRow> reader) {
        list(question, teams, visibility, "", "").query(mapper()).stream().forEach(reader);
    }

    private JdbcClient.StatementSpec list(
            ScoreQuestion question, Collection<String> teams, Visibility visibility, String later, String limit) {
        String named = "case when " + visibility.familyCondition("f") + " then %s end";
        String sql = "select s.child_id, s.given_on, s.number, s.number_before, s.team, "
                + named.formatted("concat(c.given_name, ' ', c.family_name)") + ", " + named.formatted("f.reference")
                + ", " + named.formatted("f.name")
                + " from child_score s join child c on c.id = s.child_id join family f on f.id = s.family_id where"
                + OPEN + " and " + question.way().condition()
                + (question.number() == null ? "" : " and s.number = :number") + later
                + " order by s.given_on desc, s.child_id desc" + limit;
        return jdbc.sql(sql)
                .param("teams", teams)
                .param("viewer", visibility.username())
                .param("number", question.number());
    }

    private static RowMapper<ScoreRow> mapper() {
        return (rs, row) -> new ScoreRow(
                rs.getLong(1),
                rs.getObject(2, LocalDate.class),
                rs.getInt(3),
                rs.getObject(4, Integer.class),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8));
    }
}

package org.threecolumns.familyfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.family.Sought;

/** Open recording debts by due date, a page at a time, of the families and the people that the reader may see. */
@Service
public class DebtList {

    static final int PAGE = 25;

    private final JdbcClient jdbc;

    DebtList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One debt of the list, with its family and why somebody acted. */
    public record Owed(
            long id,
            String familyReference,
            String familyName,
            String why,
            Instant openedAt,
            String owner,
            LocalDate dueOn) {}

    /** @param sought whose debts are looked for; null for all */
    @Transactional(readOnly = true)
    public CasePage<Owed> page(CurrentUser user, Sought sought, CasePage.After after) {
        Visibility visibility = Visibility.of(user);
        Map<String, Object> values = new HashMap<>();
        values.put("viewer", visibility.username());
        values.put("statutory", visibility.statutory());
        values.put("dueOn", after.on());
        values.put("id", after.id());
        values.put("size", PAGE + 1);
        List<Owed> found = jdbc.sql(
                        "select d.id, f.reference, f.name, a.why, d.opened_at, d.owner, d.due_on from "
                                + among(sought, values)
                                + " join act_now a on a.id = d.act_now_id join family f on f.id = d.family_id and "
                                + visibility.familyCondition("f")
                                + """
                         where d.settled_at is null and (:statutory = true or d.owner = :viewer)
                        and (d.due_on > :dueOn or (d.due_on = :dueOn and d.id > :id))
                        order by d.due_on, d.id limit :size
                        """)
                .params(values)
                .query(DebtList::owed)
                .list();
        return CasePage.of(found, PAGE, owed -> new CasePage.After(owed.dueOn(), owed.id()));
    }

    private static String among(Sought sought, Map<String, Object> values) {
        return sought == null
                ? "recording_debt d"
                : "(" + sought.families(values) + ") m join recording_debt d on d.family_id = m.family_id";
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }
}

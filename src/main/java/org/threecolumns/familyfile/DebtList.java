package org.threecolumns.familyfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Sought;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;

/** Open recording debts by due date, a page at a time, of the families and the people that the reader may see. */
@Service
public class DebtList {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final RecordingDebtRepository debts;

    DebtList(JdbcClient jdbc, RecordingDebtRepository debts) {
        this.jdbc = jdbc;
        this.debts = debts;
    }

    /** The place behind a debt, where the next page begins. */
    public record After(LocalDate dueOn, long id) {

        public static final After NOTHING = new After(LocalDate.EPOCH, 0);
    }

    /** A page of debts; {@code next} is null on the last one. */
    public record Page(List<RecordingDebt> debts, After next) {}

    /** @param sought whose debts are looked for; null for all */
    @Transactional(readOnly = true)
    public Page page(CurrentUser user, Sought sought, After after) {
        Visibility visibility = Visibility.of(user);
        Map<String, Object> values = new HashMap<>();
        values.put("viewer", visibility.username());
        values.put("statutory", visibility.statutory());
        values.put("dueOn", after.dueOn());
        values.put("id", after.id());
        values.put("size", PAGE + 1);
        List<Long> ids = jdbc.sql(
                        "select d.id from " + among(sought, values) + " join family f on f.id = d.family_id and "
                                + visibility.familyCondition("f")
                                + """
                         where d.settled_at is null and (:statutory = true or d.owner = :viewer)
                        and (d.due_on > :dueOn or (d.due_on = :dueOn and d.id > :id))
                        order by d.due_on, d.id limit :size
                        """)
                .params(values)
                .query(Long.class)
                .list();
        List<RecordingDebt> shown = read(ids.stream().limit(PAGE).toList());
        RecordingDebt last = ids.size() > PAGE ? shown.get(PAGE - 1) : null;
        return new Page(shown, last == null ? null : new After(last.dueOn(), last.id()));
    }

    private static String among(Sought sought, Map<String, Object> values) {
        return sought == null
                ? "recording_debt d"
                : "(" + sought.families(values) + ") m join recording_debt d on d.family_id = m.family_id";
    }

    private List<RecordingDebt> read(List<Long> ids) {
        Map<Long, RecordingDebt> byId =
                debts.findAllById(ids).stream().collect(Collectors.toMap(RecordingDebt::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}

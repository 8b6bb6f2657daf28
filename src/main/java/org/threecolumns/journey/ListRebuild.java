package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.family.NameWords;

/**
 * Makes what the task lists read anew, from the engine's open tasks and our stage runs, while people work: a few runs at a time,
 * each held for that moment, so that whoever ends or takes one of them comes before or after and never in between.
 */
@Service
public class ListRebuild {

    private static final int AT_ONCE = 50;

    private final OpenTasks tasks;
    private final StageRunRepository runs;
    private final NameWords names;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    ListRebuild(
            OpenTasks tasks,
            StageRunRepository runs,
            NameWords names,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.tasks = tasks;
        this.runs = runs;
        this.names = names;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Held(long run, int priority) {}

    /** @return how many open tasks stand in the lists now */
    public int rebuild() {
        rebuildNames();
        int listed = 0;
        List<Long> fresh = new ArrayList<>();
        long after = 0;
        while (after < Long.MAX_VALUE) {
            List<Long> next = next("stage_run where status = 'OPEN' and", after);
            long upTo = next.size() < AT_ONCE ? Long.MAX_VALUE : next.get(next.size() - 1);
            long from = after;
            listed += transactions.execute(status -> between(from, upTo, fresh));
            after = upTo;
        }
        fresh.forEach(tasks::score);
        return listed;
    }

    /** Fills what a new version of the tables has left empty. */
    public void fillIfEmpty() {
        if (!exists("open_task") && exists("stage_run where status = 'OPEN'")
                || !exists("name_word") && exists("child")) {
            rebuild();
        }
    }

    /** @param fresh takes up what was missing: whoever gave a number just then could not see its row yet */
    private int between(long after, long upTo, List<Long> fresh) {
        Set<Long> locked = jdbc.sql(
                        "select id from stage_run where id > ? and id <= ? and status = 'OPEN' order by id for update")
                .params(after, upTo)
                .query(Long.class)
                .set();
        List<Held> held = jdbc.sql("select r.id, t.priority_ from stage_run r join act_ru_task t on t.id_ = r.task_id"
                        + " where r.id > ? and r.id <= ? and r.status = 'OPEN' order by r.id")
                .params(after, upTo)
                .query((rs, row) -> new Held(rs.getLong(1), rs.getInt(2)))
                .list();
        jdbc.sql("delete from open_task where run_id > ? and run_id <= ? and not exists ("
                        + "select 1 from stage_run r join act_ru_task t on t.id_ = r.task_id"
                        + " where r.id = open_task.run_id and r.status = 'OPEN')")
                .params(after, upTo)
                .update();
        for (Held one : held) {
            if (locked.contains(one.run())
                    && tasks.refresh(runs.findById(one.run()).orElseThrow(), one.priority())) {
                fresh.add(one.run());
            }
        }
        return held.size();
    }

    private void rebuildNames() {
        long after = 0;
        List<Long> families;
        while (!(families = next("family where", after)).isEmpty()) {
            families.forEach(names::rewrite);
            after = families.get(families.size() - 1);
        }
    }

    private List<Long> next(String among, long after) {
        return jdbc.sql("select id from " + among + " id > ? order by id limit " + AT_ONCE)
                .param(after)
                .query(Long.class)
                .list();
    }

    private boolean exists(String rows) {
        return !jdbc.sql("select 1 from " + rows + " limit 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}

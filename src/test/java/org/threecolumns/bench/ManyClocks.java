package org.threecolumns.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Clocks that ended over two years and others that run, with their figures, stage runs and what the engine remembers of them. */
final class ManyClocks {

    private static final int AT_ONCE = 50_000;
    private static final long FIRST = 10_000_000;
    private static final int BIG_CACHE = 600_000;
    private static final int USUAL_CACHE = 65_536;

    private static final List<String> OF_FAMILIES = List.of(
            """
            insert into family (id, reference, name, restricted, map_version, created_at, created_by)
            select x, concat('B-', x), concat('Bench ', x), mod(x, 50) = 0, 0, {begun}, 'bench' from {series}
            """,
            """
            insert into episode (id, family_id, open_family_id, reference, opened_at)
            select x, x, x, concat('B-', x), {begun} from {series}
            """,
            """
            insert into journey (id, episode_id, family_id, process_instance_id, entry, opened_at)
            select x, x, x, concat('bench-', x), 'front-door', {begun} from {series}
            """);

    private static final String RUN =
            """
            insert into stage_run (id, family_id, episode_id, journey_id, process_instance_id, scope_instance_id, called_from,
              activity_instance_id, task_id, model, activity_id, stage, kind, form_key, candidate_groups, child_ids, tier,
              status, opened_at, clock_started_at, due_on, due_at, due_words, ended_at, clock)
            select x, {family}, {family}, {family}, concat('bench-p', x), concat('bench-', {family}), 'callActivity',
              concat('bench-a', x), concat('bench-t', x), 'bench', 'userTask', {clock}, 'STAGE', 'contact.form', {team},
              concat('', {family}), 'STATUTORY', {status}, {started}, {started}, cast({started} as date), {due},
              '1 working day from Tuesday 3 March 2026', {ended}, {clock} from {series}
            """;

    private static final String CLOCK =
            """
            insert into clock_run (clock, stage, source, run_id, family_id, episode_id, journey_id, team, route, statutory,
              child_ids, started_at, soon_at, due_on, due_at, outcome, ended_on, took, in_time)
            select {clock}, {clock}, concat('bench-p', x), x, {family}, {family}, {family}, {team},
              case mod(x, 3) when 0 then 'social-care' when 1 then 'caf' else 'front-door' end, true, concat('', {family}),
              {started}, {started}, cast({due} as date), {due}, {outcome}, {endedOn}, {took}, {inTime} from {series}
            """;

    /** What the engine's own reports are counted from. */
    private static final List<String> OF_ENGINE = List.of(
            """
            insert into act_hi_procinst (id_, proc_inst_id_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_,
              start_act_id_, root_proc_inst_id_, state_)
            select concat('bench-p', x), concat('bench-p', x), 'caf', '{definition}', {plain}, {plain} + interval '9' day,
              777600000, 'startEvent', concat('bench-p', x), 'COMPLETED' from {series}
            """,
            """
            insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_,
              act_name_, act_type_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)
            select concat('bench-a', x), 'caf', '{definition}', concat('bench-p', x), concat('bench-p', x), concat('bench-p', x),
              'userTask_bench', 'Bench', 'userTask', {plain}, {plain} + interval '9' day, 777600000, 4, 1 from {series}
            """);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final boolean postgres;
    private final String definition;
    private long next = FIRST;

    ManyClocks(JdbcTemplate jdbc, TransactionTemplate transactions, boolean postgres) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.postgres = postgres;
        this.definition = jdbc.queryForObject(
                "select id_ from act_re_procdef where key_ = 'caf' order by version_ desc limit 1", String.class);
    }

    void addFinished(int clocks) {
        add(clocks, false);
    }

    void addOpen(int clocks) {
        add(clocks, true);
    }

    private void add(int clocks, boolean open) {
        cache(BIG_CACHE);
        long end = next + clocks;
        while (next < end) {
            long from = next;
            long to = Math.min(end, from + AT_ONCE) - 1;
            transactions.executeWithoutResult(status -> {
                OF_FAMILIES.forEach(sql -> jdbc.update(written(sql, from / 4 + (from % 4 == 0 ? 0 : 1), to / 4, open)));
                jdbc.update(written(RUN, from, to, open));
                jdbc.update(written(CLOCK, from, to, open));
                if (!open) {
                    OF_ENGINE.forEach(sql -> jdbc.update(written(sql, from, to, open)));
                }
            });
            next = to + 1;
        }
        jdbc.execute("analyze");
        cache(USUAL_CACHE);
    }

    /** Filling scatters its rows over every index, and H2 would write the same pages again and again. */
    private void cache(int kilobytes) {
        if (!postgres) {
            jdbc.execute("set cache_size " + kilobytes);
        }
    }

    private String written(String sql, long from, long to, boolean open) {
        String series = (postgres
                        ? "generate_series(cast(%d as bigint), cast(%d as bigint)) as s(x)"
                        : "system_range(%d, %d)")
                .formatted(from, to);
        String days = open ? "mod(x * 7919, 60)" : "mod(x * 7919, 670)";
        String begun = open ? "'2026-01-05 10:00:00+00'" : "'2024-03-04 10:00:00+00'";
        return sql.replace("{series}", series)
                .replace("{definition}", definition)
                .replace("{status}", open ? "'OPEN'" : "'SIGNED'")
                .replace("{ended}", open ? "cast(null as timestamp with time zone)" : "{started} + interval '9' day")
                .replace(
                        "{endedOn}",
                        open ? "cast(null as date)" : "cast({started} + {took} * interval '1' day as date)")
                .replace("{outcome}", open ? "'RUNNING'" : "case mod(x, 10) when 0 then 'UNSIGNED' else 'MET' end")
                .replace("{inTime}", open ? "cast(null as boolean)" : "{took} <= 40")
                .replace("{took}", open ? "cast(null as integer)" : "cast(mod(x * 31, 50) as integer)")
                .replace("{due}", "{started} + interval '40' day")
                .replace("{started}", "{begun} + " + days + " * interval '1' day")
                .replace(
                        "{clock}",
                        "case mod(x, 5) when 0 then 'assessment' when 1 then 'caf' when 2 then 'contact'"
                                + " when 3 then 'core-group' else 'closure' end")
                .replace("{team}", "case mod(x, 2) when 0 then 'teammanager' else 'socialworker' end")
                .replace("{family}", postgres ? "x / 4" : "cast(x / 4 as bigint)")
                .replace("{plain}", "timestamp '2025-01-01 00:00:00'")
                .replace("{begun}", "timestamp with time zone " + begun);
    }
}

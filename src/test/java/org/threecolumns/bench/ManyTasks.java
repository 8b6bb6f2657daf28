package org.threecolumns.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the engine's tables and ours with open tasks, as rows and not by running journeys. Four tasks to a family, half of all for
 * the front door, due dates over a year; one in ten tells a referrer, one in twenty is urgent, 200 are one person's own, and 200 are
 * what the same person signed and somebody else goes on with.
 */
final class ManyTasks {

    private static final int AT_ONCE = 100_000;
    private static final long FIRST = 10_000_000;

    /** A thousand beginnings of names, and no two families of one name. */
    private static final String NAME =
            "translate(concat(lpad(cast(mod(x, 1000) as varchar(3)), 3, '0'), x), '0123456789', 'abcdefghij')";

    private static final int BIG_CACHE = 600_000;
    private static final int USUAL_CACHE = 65_536;

    private static final List<String> OF_FAMILIES = List.of(
            """
            insert into family (id, reference, name, restricted, map_version, created_at, created_by)
            select x, concat('B-', x), concat('Bench ', x), mod(x, 50) = 0, 0, {now}, 'bench' from {series}
            """,
            """
            insert into child (id, family_id, given_name, family_name, search_name, birth_date, created_at)
            select x, x, 'Ivy', {name}, concat('ivy ', {name}), date '2010-01-01' + cast(mod(x * 7919, 5000) as integer),
              {now} from {series}
            """,
            """
            insert into name_word (owner, word, begins, family_id)
            select concat('c', x), {name}, substring({name}, 1, 3), x from {series}
            """,
            """
            insert into episode (id, family_id, open_family_id, reference, opened_at)
            select x, x, x, concat('B-', x), {now} from {series}
            """,
            """
            insert into journey (id, episode_id, family_id, process_instance_id, entry, opened_at)
            select x, x, x, concat('bench-', x), 'front-door', {now} from {series}
            """);

    private static final List<String> OF_TASKS = List.of(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, proc_def_id_, act_id_, is_active_,
              is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            select concat('bench-p', x), 1, concat('bench-p', x), concat('bench-p', x), '{definition}', 'userTask_screenContact',
              true, false, true, false, 1, 2, 1 from {series}
            """,
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
              create_time_, due_date_, suspension_state_)
            select concat('bench-t', x), 1, concat('bench-p', x), concat('bench-p', x), '{definition}', 'Screen contact',
              'userTask_screenContact', 50, {plain}, {plain} + mod(x * 7919, 365) * interval '1' day, 1 from {series}
            """,
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select concat('bench-l', x), 1, {team}, 'candidate', concat('bench-t', x) from {series}
            """,
            """
            insert into stage_run (id, family_id, episode_id, journey_id, process_instance_id, scope_instance_id, called_from,
              activity_instance_id, task_id, model, activity_id, stage, kind, form_key, candidate_groups, child_ids, tier,
              status, opened_at, clock_started_at, due_on, due_at, due_words, clock)
            select x, {family}, {family}, {family}, concat('bench-p', x), concat('bench-', {family}), 'callActivity_frontDoor',
              concat('bench-a', x), concat('bench-t', x), 'front-door', 'userTask_screenContact',
              case mod(x, 10) when 0 then 'tell-referrer' else 'contact' end, 'STAGE', 'contact.form', {team},
              concat('', {family}), 'EARLY_HELP', 'OPEN', {now}, {now}, cast('2026-01-01' as date),
              {now} + mod(x * 7919, 365) * interval '1' day, '1 working day from Tuesday 3 March 2026',
              case mod(x, 10) when 0 then 'tell-referrer' else 'contact' end from {series}
            """,
            """
            insert into open_task (run_id, team, lead_row, task_id, family_id, stage, statutory, child_ids, urgent, due_at,
              lowest_score, lowest_shared_score, assignee, asked_by)
            select x, {team}, true, concat('bench-t', x), {family},
              case mod(x, 10) when 0 then 'tell-referrer' else 'contact' end, false, concat('', {family}), mod(x, 20) = 2,
              {now} + mod(x * 7919, 365) * interval '1' day, mod(x * 31, 12), mod(x * 31, 12),
              case when x < {first} + 200 then {user} end, case when x between {first} + 200 and {first} + 399 then {user} end
              from {series}
            """);

    private static final String INDEXES =
            """
            select i.table_name, i.index_name, listagg(c.column_name, ', ') within group (order by c.ordinal_position)
            from information_schema.indexes i join information_schema.index_columns c
              on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.index_type_name = 'INDEX' and i.table_name in ('FAMILY', 'CHILD', 'NAME_WORD', 'EPISODE', 'JOURNEY', 'STAGE_RUN',
              'OPEN_TASK', 'ACT_RU_EXECUTION', 'ACT_RU_TASK', 'ACT_RU_IDENTITYLINK')
            group by i.table_name, i.index_name
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final boolean postgres;
    private final String definition;
    private int there;

    ManyTasks(JdbcTemplate jdbc, TransactionTemplate transactions, boolean postgres) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.postgres = postgres;
        this.definition = jdbc.queryForObject(
                "select id_ from act_re_procdef where key_ = 'front-door' order by version_ desc limit 1",
                String.class);
    }

    /** The name, birth date, reference and child of one family, as people search for them. */
    static Map<String, String> someFamily() {
        long x = FIRST / 4 + 7;
        String digits = "%03d%d".formatted(x % 1000, x);
        StringBuilder name = new StringBuilder();
        digits.chars().forEach(digit -> name.append((char) (digit - '0' + 'a')));
        return Map.of(
                "name",
                name.toString(),
                "birthDate",
                LocalDate.of(2010, 1, 1).plusDays(x * 7919 % 5000).toString(),
                "child",
                String.valueOf(x));
    }

    /** @param tasks how many there are to be in all */
    void fillUpTo(int tasks) {
        List<String> left = begin();
        for (int next = there; next < tasks; next += AT_ONCE) {
            int until = Math.min(tasks, next + AT_ONCE);
            long from = FIRST + next;
            long to = FIRST + until - 1;
            transactions.executeWithoutResult(status -> {
                OF_FAMILIES.forEach(sql -> jdbc.update(written(sql, from / 4, to / 4)));
                OF_TASKS.forEach(sql -> jdbc.update(written(sql, from, to)));
            });
        }
        there = tasks;
        end(left);
        jdbc.execute("analyze");
    }

    /**
     * H2 writes row by row into every index, scattered over the file, and looks up every key; it is many times faster to leave
     * out what it can build afterwards by sorting.
     *
     * @return what puts the indexes back that were left out
     */
    private List<String> begin() {
        if (postgres) {
            return List.of();
        }
        jdbc.execute("set cache_size " + BIG_CACHE);
        jdbc.execute("set referential_integrity false");
        return jdbc.query(INDEXES, (row, n) -> leftOut(row.getString(1), row.getString(2), row.getString(3))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private void end(List<String> left) {
        if (!postgres) {
            left.forEach(jdbc::execute);
            jdbc.execute("set referential_integrity true");
            jdbc.execute("set cache_size " + USUAL_CACHE);
        }
    }

    private Optional<String> leftOut(String table, String index, String columns) {
        try {
            jdbc.execute("drop index " + index);
            return Optional.of("create index %s on %s (%s)".formatted(index, table, columns));
        } catch (DataAccessException e) {
            // a key stands on it
            return Optional.empty();
        }
    }

    private String written(String sql, long from, long to) {
        String series = (postgres
                        ? "generate_series(cast(%d as bigint), cast(%d as bigint)) as s(x)"
                        : "system_range(%d, %d)")
                .formatted(from, to);
        return sql.replace("{series}", series)
                .replace("{definition}", definition)
                .replace("{name}", NAME)
                .replace("{first}", String.valueOf(FIRST))
                .replace("{user}", "'" + TaskListBenchmark.USER + "'")
                .replace("{team}", "case mod(x, 2) when 0 then 'frontdoor' else 'socialworker' end")
                .replace("{family}", postgres ? "x / 4" : "cast(x / 4 as bigint)")
                .replace("{plain}", "timestamp '2026-01-01 00:00:00'")
                .replace("{now}", "timestamp with time zone '2026-01-01 00:00:00+00'");
    }
}

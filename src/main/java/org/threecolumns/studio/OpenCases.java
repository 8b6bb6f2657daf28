package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases run on each process and stand at each of its steps. Numbers only: who they are is nobody's business here. */
@Component
public class OpenCases {

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param activity id of the step */
    public record Standing(int version, String activity, int open) {}

    private record Version(String id, String key, int number) {}

    /** @param definition id of the process in its version */
    public record Counted(String definition, String activity, int open) {}

    /** Running cases by process key; a key without any is missing. */
    Map<String, Integer> of(List<String> keys) {
        Map<String, Version> versions = versions(keys);
        Map<String, Integer> open = new TreeMap<>();
        running(versions.keySet())
                .forEach((id, number) -> open.merge(versions.get(id).key(), number, Integer::sum));
        return open;
    }

    /** Where the cases of a process stand: whatever is open there and waits for nothing inside itself. */
    public List<Standing> standing(String key) {
        Map<String, Version> versions = versions(List.of(key));
        List<Standing> standing = new ArrayList<>();
        for (Counted counted : counted(versions.keySet())) {
            standing.add(new Standing(versions.get(counted.definition()).number(), counted.activity(), counted.open()));
        }
        return standing;
    }

    /** A row for each version that was ever deployed: few, and read as the engine itself reads them. */
    private Map<String, Version> versions(List<String> keys) {
        Map<String, Version> versions = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select id_, key_, version_ from act_re_procdef where key_ in (:keys)")
                    .param("keys", keys)
                    .query((rs, row) -> new Version(rs.getString(1), rs.getString(2), rs.getInt(3)))
                    .list()
                    .forEach(version -> versions.put(version.id(), version));
        }
        return versions;
    }

    /** Running cases by definition. */
    public Map<String, Integer> running(Collection<String> definitions) {
        Map<String, Integer> running = new HashMap<>();
        if (!definitions.isEmpty()) {
            jdbc.sql("select proc_def_id_, count(*) from act_ru_execution"
                            + " where proc_def_id_ in (:ids) and parent_id_ is null group by proc_def_id_")
                    .param("ids", definitions)
                    .query(rs -> {
                        running.put(rs.getString(1), rs.getInt(2));
                    });
        }
        return running;
    }

    /** Of all steps at once. */
    public List<Counted> counted(Collection<String> definitions) {
        return definitions.isEmpty()
                ? List.of()
                : jdbc.sql("select e.proc_def_id_, e.act_id_, count(*) from act_ru_execution e"
                                + " where e.proc_def_id_ in (:ids) and e.act_id_ is not null"
                                + " and not exists (select 1 from act_ru_execution below where below.parent_id_ = e.id_)"
                                + " group by e.proc_def_id_, e.act_id_")
                        .param("ids", definitions)
                        .query((rs, row) -> new Counted(rs.getString(1), rs.getString(2), rs.getInt(3)))
                        .list();
    }

    /** Of one version, by step. */
    static Map<String, Integer> bySteps(List<Standing> standing, int version) {
        return standing.stream()
                .filter(s -> s.version() == version)
                .collect(Collectors.toMap(Standing::activity, Standing::open));
    }

    /** By version. */
    static Map<Integer, Integer> byVersions(List<Standing> standing) {
        return standing.stream()
                .collect(Collectors.groupingBy(Standing::version, Collectors.summingInt(Standing::open)));
    }
}

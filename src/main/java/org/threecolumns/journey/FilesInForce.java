package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelSet;

/**
 * The files that count now: the newest version of each process, decision and form. Read from the engine's tables and not by its
 * services, as a start asks before there is an engine, and a deployment while the engine is at work.
 */
@Component
public class FilesInForce {

    /** Where the engine keeps definitions, and what their files end in. */
    private static final Map<String, String> TABLES =
            Map.of("act_re_procdef", ".bpmn", "act_re_decision_def", ".dmn", "act_re_camformdef", ".form");

    private static final String NEWEST =
            """
            select d.key_, d.deployment_id_, b.bytes_ from %1$s d
            join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
            where d.version_ = (select max(n.version_) from %1$s n where n.key_ = d.key_)
            """;

    private final ObjectProvider<JdbcClient> jdbc;

    FilesInForce(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    /** @param deploymentId what brought the file into force */
    public record InForce(ModelFile file, String deploymentId, String sha256) {}

    /** By file name, which is the key with its ending. */
    public Map<String, InForce> all() {
        Map<String, InForce> files = new TreeMap<>();
        TABLES.forEach((table, ending) ->
                read(table, ending).forEach(f -> files.put(f.file().name(), f)));
        return files;
    }

    private List<InForce> read(String table, String ending) {
        return jdbc.getObject()
                .sql(NEWEST.formatted(table))
                .query((rs, row) -> {
                    ModelFile file = new ModelFile(rs.getString(1) + ending, rs.getBytes(3));
                    return new InForce(file, rs.getString(2), file.sha256());
                })
                .list();
    }

    /** What is in force, for the rules to look at. */
    public static ModelSet asSet(Map<String, InForce> files) {
        return ModelSet.deployed(files.values().stream()
                .map(InForce::file)
                .collect(Collectors.toMap(ModelFile::name, ModelFile::content)));
    }
}

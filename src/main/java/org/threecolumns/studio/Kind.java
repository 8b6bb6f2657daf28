package org.threecolumns.studio;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that designers change, each with its place in addresses and in the engine's tables. */
enum Kind {
    PROCESS("processes", "Processes", "act_re_procdef", "d.name_", "d.version_tag_"),
    DECISION("decisions", "Decisions", "act_re_decision_def", "d.name_", "d.version_tag_"),
    FORM("forms", "Forms", "act_re_camformdef", "d.key_", "null");

    private final String path;
    private final String title;
    private final String table;
    private final String name;
    private final String versionTag;

    Kind(String path, String title, String table, String name, String versionTag) {
        this.path = path;
        this.title = title;
        this.table = table;
        this.name = name;
        this.versionTag = versionTag;
    }

    static Optional<Kind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    static Kind ofFile(String file) {
        return file.endsWith(".form") ? FORM : file.endsWith(".dmn") ? DECISION : PROCESS;
    }

    /** The key of what is in it: a file carries the name of what is in it. */
    static String keyOf(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** Reads the columns of a {@link Definition}; the engine's services know no forms, and give no deployment beside a definition. */
    String select() {
        return "select d.key_, " + name + ", d.version_, " + versionTag + ", d.deployment_id_, d.resource_name_,"
                + " p.deploy_time_, p.name_, p.source_, m.id, m.written_by, m.decided_by from " + table
                + " d left join act_re_deployment p on p.id_ = d.deployment_id_"
                + " left join model_package m on m.deployment_id = d.deployment_id_ ";
    }

    /** Whether a row is the newest of its key. */
    String newest() {
        return "d.version_ = (select max(newer.version_) from " + table + " newer where newer.key_ = d.key_)";
    }
}

package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of processes that open cases can be moved onto, and how many run on others. */
@Component
class MoveTargets {

    /** Of each process; an older one comes back as a new version. */
    private static final int VERSIONS = 3;

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    MoveTargets(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** @param elsewhere how many open cases of this process run on other versions */
    record Target(String definitionId, String name, int version, boolean newest, int elsewhere) {}

    /** Versions that at least one open case could be moved onto, by the names of their processes. */
    List<Target> all() {
        List<Target> targets = new ArrayList<>();
        repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionName().asc().list().stream()
                .filter(newest -> newest.getVersion() > 1)
                .forEach(newest -> targets.addAll(versionsOf(newest)));
        return targets;
    }

    private List<Target> versionsOf(ProcessDefinition newest) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(newest.getKey())
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, VERSIONS)
                .stream()
                .map(one -> new Target(
                        one.getId(),
                        nameOf(one),
                        one.getVersion(),
                        one.getVersion() == newest.getVersion(),
                        elsewhere(one)))
                .filter(target -> target.elsewhere() > 0)
                .toList();
    }

    private int elsewhere(ProcessDefinition target) {
        return jdbc.sql("select count(*) from act_re_procdef d join act_ru_execution c on c.proc_def_id_ = d.id_"
                        + " where d.key_ = :key and d.id_ <> :target and c.parent_id_ is null")
                .param("key", target.getKey())
                .param("target", target.getId())
                .query(Integer.class)
                .single();
    }

    Optional<ProcessDefinition> find(String definitionId) {
        return !definitionId.matches("[A-Za-z0-9:._-]{1,64}")
                ? Optional.empty()
                : Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult());
    }

    static String nameOf(ProcessDefinition definition) {
        return definition.getName() == null ? definition.getKey() : definition.getName();
    }
}

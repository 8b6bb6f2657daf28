package org.threecolumns.timeliness;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;

/**
 * A decision table as deployed. Evaluating one is slow and its answer to the same question never changes within a version, so
 * each question is put to each version once; a new version counts from the moment it is deployed.
 */
public final class DeployedTable {

    private static final int MOST_ANSWERS = 10_000;

    private final String key;
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    public DeployedTable(String key, DecisionService decisions, RepositoryService repository) {
        this.key = key;
        this.decisions = decisions;
        this.repository = repository;
    }

    private record Question(String version, Map<String, Object> inputs) {}

    /** The rows that fit, each with its outputs by name. */
    public List<Map<String, Object>> rows(Map<String, Object> inputs) {
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(newestVersion(), inputs), this::ask);
    }

    private String newestVersion() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<Map<String, Object>> ask(Question question) {
        return decisions
                .evaluateDecisionTableById(question.version())
                .variables(question.inputs())
                .evaluate()
                .getResultList();
    }
}

package org.threecolumns.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The engine alone with the same models, whose delegates do nothing: no guard, no tables of ours, no map. */
final class BareEngine implements Contender {

    private static final String[] DELEGATES = {
        "signStageDelegate",
        "recordFollowUpDelegate",
        "recordAuthorisationDelegate",
        "recordCheckpointDelegate",
        "recordReminderDelegate",
        "closeEpisodeDelegate"
    };

    private final HikariDataSource connections = new HikariDataSource();
    private final ProcessEngine engine;

    BareEngine(Database database) throws Exception {
        connections.setJdbcUrl(database.url());
        connections.setUsername(database.username());
        connections.setPassword("");
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(connections);
        configuration.setTransactionManager(new DataSourceTransactionManager(connections));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setBeans(beans());
        configuration.setDeploymentResources(
                new PathMatchingResourcePatternResolver().getResources("classpath:processes/*"));
        engine = configuration.buildProcessEngine();
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>(Map.of("clocks", new FixedLimits()));
        for (String delegate : DELEGATES) {
            beans.put(delegate, (JavaDelegate) execution -> {});
        }
        return beans;
    }

    /** Due dates without reckoning any. */
    public static final class FixedLimits {

        private static final long DAY = 86_400_000;

        public Date due(DelegateExecution execution) {
            return new Date(System.currentTimeMillis() + 3 * DAY);
        }

        public Date checkpoint(DelegateExecution execution, String name) {
            return due(execution);
        }

        public Date reminder(DelegateExecution execution) {
            return new Date(System.currentTimeMillis() + DAY);
        }
    }

    @Override
    public void travel(Route route, Stopwatch times) {
        String key = UUID.randomUUID().toString();
        List<String> journeys = new ArrayList<>();
        times.time(Stopwatch.Part.CONTACT, () -> {
            journeys.add(start(key, "front-door"));
            journeys.forEach(this::goOn);
        });
        for (Route.Step step : route.steps) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .taskDefinitionKey(step.task())
                    .singleResult();
            times.time(Stopwatch.Part.SIGNING, () -> complete(task, step, key, journeys));
            times.time(Stopwatch.Part.ENGINE_GOES_ON, () -> journeys.forEach(this::goOn));
        }
    }

    /** What the product does beside a decision is done here too: a journey beside begins, a superseded call is cancelled. */
    private void complete(Task task, Route.Step step, String key, List<String> journeys) {
        engine.getTaskService().complete(task.getId(), step.decides());
        if (step.opens() != null) {
            journeys.add(start(key, step.opens()));
        }
        if (step.ends() != null) {
            engine.getRuntimeService()
                    .createProcessInstanceModification(journeys.get(0))
                    .cancelAllForActivity(step.ends())
                    .execute();
        }
    }

    private String start(String key, String entry) {
        Map<String, Object> variables = new HashMap<>(
                Map.of("episodeId", 1L, "journeyId", 1L, "contactId", 1L, "entry", entry, "nextStep", entry));
        return engine.getRuntimeService()
                .startProcessInstanceByKey("journey", key, variables)
                .getId();
    }

    private void goOn(String journey) {
        List<Job> due;
        while (!(due = engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(journey)
                        .messages()
                        .list())
                .isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}

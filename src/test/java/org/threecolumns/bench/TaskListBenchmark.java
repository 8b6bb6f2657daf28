package org.threecolumns.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.ProductRun;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.worklist.TaskChoices;
import org.threecolumns.worklist.TaskList;
import org.threecolumns.worklist.TaskLists;

/**
 * The first page of the team list with more and more open tasks, beside the engine's own query for the same page and order with
 * its authorisations on, in one run on the same database: {@code mvn -Pbench -Dtest=TaskListBenchmark test}, see docs/benchmarks.md.
 */
class TaskListBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListBenchmark.class);
    private static final String USER = "fiona.frontdoor";
    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("bench.sizes", "1000,100000,1000000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int RUNS = Integer.getInteger("bench.runs", 51);
    private static final int ENGINE_RUNS = Integer.getInteger("bench.engine.runs", 3);
    private static final int WARM_UP = 300;

    private static final Map<String, Map<String, String>> ASKED = asked();

    private final StringBuilder table = new StringBuilder();

    @Test
    void h2File(@TempDir Path folder) throws Exception {
        measure("H2 file", Database.h2(folder), false);
    }

    @Test
    void postgreSql() throws Exception {
        try (EmbeddedPostgres server = Database.server()) {
            measure("PostgreSQL", Database.postgres(server, "lists"), true);
        }
    }

    private static Map<String, Map<String, String>> asked() {
        Map<String, Map<String, String>> asked = new LinkedHashMap<>();
        asked.put("by due date", Map.of());
        asked.put("by lowest number", Map.of("order", "score"));
        asked.put("one stage", Map.of("stage", "tell-referrer"));
        asked.put("urgent", Map.of("urgency", "urgent"));
        return asked;
    }

    private void measure(String name, Database database, boolean postgres) throws IOException {
        try (ConfigurableApplicationContext product = ProductRun.start(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "logging.level.root=ERROR",
                "logging.level.org.threecolumns.bench=INFO")) {
            ManyTasks many = new ManyTasks(
                    product.getBean(JdbcTemplate.class), product.getBean(TransactionTemplate.class), postgres);
            letReadAllTasks(product.getBean(AuthorizationService.class));
            for (int size : SIZES) {
                many.fillUpTo(size);
                say("| %s | %,d | engine's query | %.2f |%n".formatted(name, size, engine(product, size)));
                ASKED.forEach((what, chosen) ->
                        say("| %s | %,d | %s | %.2f |%n".formatted(name, size, what, ours(product, chosen))));
            }
        }
        Files.writeString(Path.of("target", "task-lists-" + name.replace(' ', '-') + ".md"), table);
    }

    private void say(String row) {
        table.append(row);
        LOG.info(row.strip());
    }

    /** One wide grant, which is the cheapest way to let somebody read all tasks. */
    private static void letReadAllTasks(AuthorizationService authorizations) {
        Authorization wide = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        wide.setGroupId("frontdoor");
        wide.setResource(Resources.TASK);
        wide.setResourceId(Authorization.ANY);
        wide.addPermission(Permissions.READ);
        authorizations.saveAuthorization(wide);
    }

    private static double ours(ConfigurableApplicationContext product, Map<String, String> chosen) {
        TaskLists lists = product.getBean(TaskLists.class);
        CurrentUser user = product.getBean(Accounts.class).find(USER).orElseThrow();
        return median(
                RUNS,
                WARM_UP,
                () -> lists.page(user, TaskChoices.read(TaskList.TEAMS, chosen), null)
                        .rows()
                        .size(),
                1);
    }

    private static double engine(ConfigurableApplicationContext product, int size) {
        TaskService tasks = product.getBean(TaskService.class);
        IdentityService identity = product.getBean(IdentityService.class);
        ProcessEngineConfigurationImpl engine = (ProcessEngineConfigurationImpl)
                product.getBean(ProcessEngine.class).getProcessEngineConfiguration();
        engine.setAuthorizationEnabled(true);
        identity.setAuthentication(USER, List.of("frontdoor"));
        try {
            boolean few = size <= 1000;
            return median(
                    few ? RUNS : ENGINE_RUNS,
                    few ? WARM_UP : 1,
                    () -> tasks.createTaskQuery()
                            .taskCandidateGroupIn(List.of("frontdoor"))
                            .includeAssignedTasks()
                            .orderByDueDate()
                            .asc()
                            .orderByTaskId()
                            .asc()
                            .listPage(0, TaskLists.PAGE + 1)
                            .size(),
                    TaskLists.PAGE);
        } finally {
            identity.clearAuthentication();
            engine.setAuthorizationEnabled(false);
        }
    }

    /** In milliseconds. */
    private static double median(int runs, int warmUp, IntSupplier page, int least) {
        for (int i = 0; i < warmUp; i++) {
            assertThat(page.getAsInt()).isGreaterThanOrEqualTo(least);
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begun = System.nanoTime();
            page.getAsInt();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}

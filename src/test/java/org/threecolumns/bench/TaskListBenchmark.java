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
import org.threecolumns.worklist.TaskQuestion;

/**
 * The first page of the team list with more and more open tasks, beside the engine's own query for the same page and order with
 * its authorisations on, in one run on the same database: {@code mvn -Pbench -Dtest=TaskListBenchmark test}, see docs/benchmarks.md.
 */
class TaskListBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListBenchmark.class);
    static final String USER = "fiona.frontdoor";
    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("bench.sizes", "1000,100000,1000000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int RUNS = Integer.getInteger("bench.runs", 51);
    private static final int ENGINE_RUNS = Integer.getInteger("bench.engine.runs", 3);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 300);

    private static final Map<String, TaskQuestion> ASKED = asked();

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

    /** Every list and order, and every way to narrow one. */
    private static Map<String, TaskQuestion> asked() {
        Map<String, String> family = ManyTasks.someFamily();
        Map<String, TaskQuestion> asked = new LinkedHashMap<>();
        ask(asked, "teams', by due date", TaskList.TEAMS, Map.of());
        ask(asked, "teams', by lowest number", TaskList.TEAMS, Map.of("order", "score"));
        ask(asked, "teams', one stage", TaskList.TEAMS, Map.of("stage", "tell-referrer"));
        ask(asked, "teams', urgent", TaskList.TEAMS, Map.of("urgency", "urgent"));
        ask(asked, "teams', searched by name", TaskList.TEAMS, Map.of("q", family.get("name")));
        ask(asked, "teams', searched by birth date", TaskList.TEAMS, Map.of("q", family.get("birthDate")));
        ask(asked, "teams', one child", TaskList.TEAMS, Map.of("child", family.get("child")));
        ask(asked, "overdue", TaskList.OVERDUE, Map.of());
        ask(asked, "overdue, by lowest number", TaskList.OVERDUE, Map.of("order", "score"));
        ask(asked, "due this week", TaskList.WEEK, Map.of());
        ask(asked, "due this week, by lowest number", TaskList.WEEK, Map.of("order", "score"));
        ask(asked, "mine", TaskList.MINE, Map.of());
        ask(asked, "waiting for somebody else", TaskList.WAITING, Map.of());
        return asked;
    }

    private static void ask(Map<String, TaskQuestion> asked, String what, TaskList list, Map<String, String> chosen) {
        asked.put(what, TaskChoices.read(list, chosen));
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
                ours(product)
                        .forEach((what, millis) ->
                                say("| %s | %,d | %s | %.2f |%n".formatted(name, size, what, millis)));
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

    /** The lists by turns, so that a slow moment of the machine falls on all of them. */
    private static Map<String, Double> ours(ConfigurableApplicationContext product) {
        TaskLists lists = product.getBean(TaskLists.class);
        CurrentUser user = product.getBean(Accounts.class).find(USER).orElseThrow();
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (var asked : ASKED.entrySet()) {
                long begun = System.nanoTime();
                int rows = lists.page(user, asked.getValue(), null).rows().size();
                if (run >= 0) {
                    times.computeIfAbsent(asked.getKey(), a -> new double[RUNS])[run] =
                            (System.nanoTime() - begun) / 1e6;
                }
                assertThat(rows).as(asked.getKey()).isPositive();
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((what, millis) -> medians.put(what, median(millis)));
        return medians;
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
        double[] times = new double[runs];
        for (int run = -warmUp; run < runs; run++) {
            long begun = System.nanoTime();
            int rows = page.getAsInt();
            if (run >= 0) {
                times[run] = (System.nanoTime() - begun) / 1e6;
            }
            assertThat(rows).isGreaterThanOrEqualTo(least);
        }
        return median(times);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}

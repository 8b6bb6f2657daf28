package org.threecolumns.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.ProductRun;
import org.threecolumns.access.Accounts;
import org.threecolumns.journey.StageRun;
import org.threecolumns.oversight.FinishedStage;
import org.threecolumns.oversight.OversightQueries;

/**
 * What every page of oversight reads, and what one more finished stage writes, beside few and beside very many finished stages and
 * 50,000 open ones; and the engine's own reports on as many instances.
 */
class OversightBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(OversightBenchmark.class);
    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("bench.sizes", "10000,100000,1000000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int OPEN = Integer.getInteger("bench.open", 50_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 21);
    private static final int WRITES = 200;
    private static final int WARM_UP = 10;

    private final StringBuilder table = new StringBuilder();

    @Test
    void h2File(@TempDir Path folder) throws Exception {
        measure("H2 file", Database.h2(folder), false);
    }

    @Test
    void postgreSql() throws Exception {
        try (EmbeddedPostgres server = Database.server()) {
            measure("PostgreSQL", Database.postgres(server, "oversight"), true);
        }
    }

    private void measure(String name, Database database, boolean postgres) throws IOException {
        try (ConfigurableApplicationContext product = ProductRun.start(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "threecolumns.oversight.count-every=P1D",
                "logging.level.root=ERROR",
                "logging.level.org.threecolumns.bench=INFO")) {
            ManyClocks many = new ManyClocks(
                    product.getBean(JdbcTemplate.class), product.getBean(TransactionTemplate.class), postgres);
            FinishedStage stage = product.getAutowireCapableBeanFactory().createBean(FinishedStage.class);
            many.addOpen(OPEN);
            int there = 0;
            for (int size : SIZES) {
                many.addFinished(size - there);
                there = size;
                stage.countWritten();
                String where = "| %s | %,d ".formatted(name, size);
                pages(product, where);
                say(where + "| one more finished stage | %.2f |%n".formatted(writer(product, stage)));
                engine(product, where);
            }
        }
        Files.writeString(Path.of("target", "oversight-" + name.replace(' ', '-') + ".md"), table);
    }

    private void pages(ConfigurableApplicationContext product, String where) {
        Accounts accounts = product.getBean(Accounts.class);
        OversightQueries queries = product.getAutowireCapableBeanFactory().createBean(OversightQueries.class);
        queries.all(
                        accounts.find("tess.team").orElseThrow(),
                        accounts.find("hope.head").orElseThrow())
                .forEach((what, page) -> say(where + "| %s | %.2f |%n".formatted(what, median(page))));
    }

    private double writer(ConfigurableApplicationContext product, FinishedStage stage) {
        List<Long> open = product.getBean(JdbcTemplate.class)
                .queryForList(
                        "select run_id from clock_run where outcome = 'RUNNING' order by due_at, id fetch first "
                                + (2 * WRITES) + " rows only",
                        Long.class);
        assertThat(open).hasSize(2 * WRITES);
        Iterator<StageRun> runs = open.stream().map(stage::run).iterator();
        IntStream.range(0, WRITES).forEach(i -> stage.finish(runs.next()));
        double[] times = IntStream.range(0, WRITES)
                .mapToDouble(i -> millis(() -> stage.finish(runs.next())))
                .sorted()
                .toArray();
        return times[WRITES / 2];
    }

    private void engine(ConfigurableApplicationContext product, String where) {
        HistoryService history = product.getBean(HistoryService.class);
        String model = product.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select id_ from act_re_procdef where key_ = 'caf' order by version_ desc limit 1",
                        String.class);
        say(where
                + "| engine: duration report by month | %.2f |%n"
                        .formatted(median(() -> assertThat(history.createHistoricProcessInstanceReport()
                                        .processDefinitionIdIn(model)
                                        .duration(PeriodUnit.MONTH))
                                .isNotEmpty())));
        say(where
                + "| engine: activity statistics | %.2f |%n"
                        .formatted(median(() -> assertThat(history.createHistoricActivityStatisticsQuery(model)
                                        .includeFinished()
                                        .list())
                                .isNotEmpty())));
    }

    private void say(String row) {
        table.append(row);
        LOG.info(row.strip());
    }

    private static double median(Runnable page) {
        IntStream.range(0, WARM_UP).forEach(i -> page.run());
        double[] times =
                IntStream.range(0, RUNS).mapToDouble(i -> millis(page)).sorted().toArray();
        return times[RUNS / 2];
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}

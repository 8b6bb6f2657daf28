package org.threecolumns.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.threecolumns.ProductRun;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.LargeFamily;

/**
 * The stage page of a family with a full map, over HTTP, beside that of one with hardly anything on its map and the bare login
 * page, in one run: {@code mvn -Pbench -Dtest=StagePageBenchmark test}, see docs/benchmarks.md.
 */
class StagePageBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(StagePageBenchmark.class);
    private static final int PEOPLE = 20;
    private static final int ITEMS = 200;
    private static final int NUMBERS = 300;
    private static final int FAMILIES = Integer.getInteger("bench.families", 5);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("bench.seconds", 8));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 60));
    private static final Duration THINK = Duration.ofSeconds(2);

    private final StringBuilder table = new StringBuilder(
            "| database | page | 20 people | p50 ms | p95 ms | pages/s | processor ms a page | kB on the wire |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");

    @Test
    void h2File(@TempDir Path folder) throws Exception {
        measure("H2 file", Database.h2(folder));
    }

    @Test
    void postgreSql() throws Exception {
        try (EmbeddedPostgres server = Database.server()) {
            measure("PostgreSQL", Database.postgres(server, "pages"));
        }
    }

    private void measure(String name, Database database) throws Exception {
        try (ConfigurableApplicationContext product = ProductRun.start(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "logging.level.root=ERROR",
                "logging.level.org.threecolumns.bench=INFO")) {
            LargeFamily families = product.getBean(LargeFamily.class);
            Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
            pages.put("full map", stages(families, ITEMS, NUMBERS));
            pages.put("hardly anything on the map", stages(families, 0, 0));
            pages.put("login", person -> "/login");
            String address = "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port");
            try (Crowd crowd = new Crowd(address, "lena.lead", PEOPLE)) {
                for (IntFunction<String> page : pages.values()) {
                    crowd.look(page, WARM_UP, Duration.ZERO);
                }
                for (Duration think : List.of(THINK, Duration.ZERO)) {
                    race(name, crowd, pages, think);
                }
            }
        }
        Files.writeString(Path.of("target", "stage-page-" + name.replace(' ', '-') + ".md"), table);
    }

    private static IntFunction<String> stages(LargeFamily families, int items, int numbers) {
        List<String> paths = IntStream.range(0, FAMILIES)
                .mapToObj(i -> families.atReview(items, numbers))
                .map(StageRun::id)
                .map(id -> "/stages/" + id)
                .toList();
        return person -> paths.get(person % paths.size());
    }

    /** The pages by turns, round by round; what is told is the median over the rounds. */
    private void race(String database, Crowd crowd, Map<String, IntFunction<String>> pages, Duration think)
            throws Exception {
        Map<String, List<Crowd.Seen>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var page : pages.entrySet()) {
                rounds.computeIfAbsent(page.getKey(), p -> new ArrayList<>())
                        .add(crowd.look(page.getValue(), LASTING, think));
            }
        }
        String when = think.isZero() ? "at once again" : "every %d s".formatted(think.toSeconds());
        rounds.forEach((page, seen) -> {
            String row = "| %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n"
                    .formatted(
                            database,
                            page,
                            when,
                            median(seen.stream().mapToDouble(s -> s.share(0.5))),
                            median(seen.stream().mapToDouble(s -> s.share(0.95))),
                            median(seen.stream().mapToDouble(s -> s.millis().size() / s.seconds())),
                            median(seen.stream().mapToDouble(Crowd.Seen::processorMillis)),
                            seen.get(0).bytes() / 1024.0);
            table.append(row);
            LOG.info(row.strip());
        });
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

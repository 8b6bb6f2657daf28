package org.threecolumns.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.threecolumns.ProductRun;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.studio.Moves;

/**
 * Many open cases onto a new version of the front door: the dry run, then the move batch by batch. {@code mvn -Pbench
 * -Dtest=MoveBenchmark test}, see docs/benchmarks.md.
 */
class MoveBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MoveBenchmark.class);
    private static final int CASES = Integer.getInteger("bench.cases", 1000);

    private final StringBuilder table = new StringBuilder(
            "| database | open cases | dry run, ms a case | move, ms a case |\n| --- | --- | --- | --- |\n");

    @Test
    void h2File(@TempDir Path folder) throws Exception {
        measure("H2 file", Database.h2(folder));
    }

    @Test
    void postgreSql() throws Exception {
        try (EmbeddedPostgres server = Database.server()) {
            measure("PostgreSQL", Database.postgres(server, "moves"));
        }
    }

    private void measure(String name, Database database) throws Exception {
        try (ConfigurableApplicationContext product = ProductRun.start(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "logging.level.root=ERROR",
                "logging.level.org.threecolumns.bench=INFO")) {
            JourneyKit kit = product.getBean(JourneyKit.class);
            for (int i = 0; i < CASES; i++) {
                kit.firstContact("Ivy");
            }
            Moves moves = new Moves(product);
            long begun = System.nanoTime();
            long move = moves.plan(moves.frontDoorInOtherWords("Screen the contact"));
            long planned = System.nanoTime();
            moves.begin(move);
            moves.goOn();
            long moved = System.nanoTime();
            if (!moves.state().equals("DONE") || moves.moved().size() != CASES) {
                throw new AssertionError(moves.state() + ": " + moves.moved().size());
            }
            String row = "| %s | %d | %.2f | %.2f |%n"
                    .formatted(name, CASES, (planned - begun) / 1e6 / CASES, (moved - planned) / 1e6 / CASES);
            table.append(row);
            LOG.info(row.strip());
        }
        Files.writeString(Path.of("target", "moves-" + name.replace(' ', '-') + ".md"), table);
    }
}

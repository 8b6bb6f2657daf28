package org.threecolumns.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Run by {@code mvn -Pbench verify} alone, see docs/benchmarks.md: the product beside the bare engine, in one run. */
class JourneysBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(JourneysBenchmark.class);

    private final StringBuilder table = new StringBuilder(Result.HEAD);

    @Test
    void productBesideTheBareEngine(@TempDir Path forProduct, @TempDir Path forEngine) throws Exception {
        race("H2 file", Database.h2(forProduct), Database.h2(forEngine));
        try (EmbeddedPostgres server = Database.server()) {
            race("PostgreSQL", Database.postgres(server, "product"), Database.postgres(server, "bare"));
        }
        Files.writeString(Path.of("target", "benchmarks.md"), table);
    }

    private void race(String name, Database forProduct, Database forEngine) throws Exception {
        try (Product product = new Product(forProduct);
                BareEngine engine = new BareEngine(forEngine)) {
            Race.warmUp(product, engine);
            for (Route route : Route.values()) {
                for (int threads : new int[] {1, 4}) {
                    String row = new Race(route, threads).run(product, engine).row(name);
                    table.append(row);
                    LOG.info(row.strip());
                }
            }
            assertThat(product.fault()).isEqualTo("none");
        }
    }
}

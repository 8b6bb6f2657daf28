package org.threecolumns.process;

import java.util.stream.LongStream;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.database.PostgresServer;

/** The same random families, on PostgreSQL. */
@ProductTest
@Import(PostgresServer.class)
@TestPropertySource(properties = {"camunda.bpm.process-engine-name=lostOnPostgres", "camunda.bpm.webapp.enabled=false"})
class NoChildIsLostOnPostgresTest extends NoChildIsLostTests {

    @Override
    protected LongStream seeds() {
        return families(1, 60);
    }
}

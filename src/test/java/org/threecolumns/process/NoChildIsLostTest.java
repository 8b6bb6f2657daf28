package org.threecolumns.process;

import java.util.stream.LongStream;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;

/** Random families on H2 in memory, in a database of their own because broken steps are tried again for everybody. */
@ProductTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:no-child-is-lost;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=lost",
            "camunda.bpm.webapp.enabled=false"
        })
class NoChildIsLostTest extends NoChildIsLostTests {

    @Override
    protected LongStream seeds() {
        return families(1, 60);
    }
}

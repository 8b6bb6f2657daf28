package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.CrudRepository;

/** Every repository there is: each of its own queries runs on a real family's rows, and each table reads back whole. */
abstract class RepositoryTests {

    @Autowired
    private List<CrudRepository<?, ?>> repositories;

    @Autowired
    private RepositoryQueries queries;

    @Autowired
    private SampleFamily sample;

    @TestFactory
    Stream<DynamicTest> everyQueryRuns() {
        return queries.all().entrySet().stream().map(query -> dynamicTest(query.getKey(), query.getValue()::run));
    }

    @TestFactory
    Stream<DynamicTest> everyTableReadsBack() {
        sample.withEverything();
        return repositories.stream()
                .map(r -> dynamicTest(r.getClass().getInterfaces()[0].getSimpleName(), () -> assertThat(r.findAll())
                        .isNotEmpty()));
    }
}

package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.CrudRepository;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapItemRepository;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScalingRepository;

/** Every repository there is: each of its own queries runs on a real family's rows, and each table reads back whole. */
abstract class RepositoryTests {

    @Autowired
    private List<CrudRepository<?, ?>> repositories;

    @Autowired
    private RepositoryQueries queries;

    @Autowired
    private SampleFamily sample;

    @Autowired
    private MapItemRepository items;

    @Autowired
    private ScalingRepository scalings;

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

    /** What is read column by column is what the mapping of all columns reads. */
    @Test
    void aMapReadsTheSameEitherWay() {
        sample.withEverything();
        Iterable<MapItem> all = items.findAll();
        Iterable<Scaling> numbers = scalings.findAll();
        assertThat(all).allSatisfy(item -> assertThat(items.ofFamily(item.familyId(), true))
                .contains(item));
        assertThat(numbers).allSatisfy(number -> assertThat(scalings.ofFamily(number.familyId(), true))
                .contains(number));
        assertThat(all).isNotEmpty();
        assertThat(numbers).isNotEmpty();
    }
}

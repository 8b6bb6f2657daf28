package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.council.CouncilChanges;
import org.threecolumns.council.CouncilQueries;
import org.threecolumns.oversight.AheadQueries;
import org.threecolumns.oversight.OversightQueries;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.studio.PackageRaces;
import org.threecolumns.studio.StudioQueries;

/** The whole product on an H2 file database, as it comes. */
@ProductTest
@Import({
    SampleFamily.class,
    CaseworkKit.class,
    RepositoryQueries.class,
    OversightQueries.class,
    AheadQueries.class,
    StudioQueries.class,
    PackageRaces.class,
    CouncilQueries.class,
    CouncilChanges.class,
    DeliveredSettings.class,
    SqlRecorder.Recording.class
})
class H2DatabaseTest {

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DeliveredUrl.in(folder));
        properties.add("camunda.bpm.process-engine-name", () -> "file");
        properties.add("camunda.bpm.webapp.enabled", () -> "false");
    }

    @Test
    void runsOnAnH2File(@Autowired JdbcTemplate jdbc) {
        assertThat(jdbc.queryForObject("select h2version()", String.class)).startsWith("2.");
        assertThat(folder).isDirectoryContaining("glob:**.mv.db");
    }

    @Nested
    class Migration extends MigrationTests {}

    @Nested
    class Repositories extends RepositoryTests {}

    @Nested
    class Search extends SearchTests {}

    @Nested
    class Queries extends QueryTests {}

    @Nested
    class SettingsKept extends SettingTests {}

    @Nested
    class Races extends PackageRaceTests {}

    @Nested
    class TimeZones extends TimeZoneTests {}

    @Nested
    class Journeys extends JourneyTests {}

    @Nested
    class CaseworkKeys extends CaseworkKeysTests {}

    @Nested
    class CaseworkLives extends CaseworkLivesTests {}

    @Nested
    class CaseworkRefusals extends CaseworkRefusalsTests {}

    @Nested
    class RandomCasework extends RandomCaseworkTests {}

    @Nested
    class Visits extends VisitTests {}

    @Nested
    class CaseworkLists extends CaseworkListsTests {}

    @Nested
    class SigningCost extends SigningCostTests {}

    @Nested
    class StagePageCost extends StagePageCostTests {}

    @Nested
    class ListPlans extends ListPlanTests {

        @Override
        void planForLargeTables(Connection connection) {}

        @Override
        boolean readsAWholeTable(String planLine) {
            return planLine.contains(".tableScan");
        }
    }
}

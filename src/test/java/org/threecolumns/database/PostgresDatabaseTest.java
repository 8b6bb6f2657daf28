package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.council.CouncilChanges;
import org.threecolumns.council.CouncilQueries;
import org.threecolumns.oversight.AheadQueries;
import org.threecolumns.oversight.OversightQueries;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.studio.PackageRaces;
import org.threecolumns.studio.StudioQueries;

/** The whole product on PostgreSQL, by nothing but the usual datasource properties. */
@ProductTest
@Import({
    PostgresServer.class,
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
@TestPropertySource(properties = {"camunda.bpm.process-engine-name=postgres", "camunda.bpm.webapp.enabled=false"})
class PostgresDatabaseTest {

    @Test
    void runsOnPostgreSql(@Autowired JdbcTemplate jdbc) {
        assertThat(jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL 15");
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
        void planForLargeTables(Connection connection) throws SQLException {
            try (Statement planner = connection.createStatement()) {
                planner.execute("set local enable_seqscan = off");
            }
        }

        @Override
        boolean readsAWholeTable(String planLine) {
            return planLine.contains("Seq Scan");
        }
    }
}

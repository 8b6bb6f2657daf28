package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.ProductRun;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.studio.Moves;

/** What was acknowledged is still there after the process is killed at any moment, with the database as it is delivered. */
class DurabilityTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "killed after {0} commits")
    @ValueSource(ints = {1, 13, 50, 127, 300, 611})
    void committedRowsSurviveAKill(int commits) throws SQLException {
        List<String> acknowledged = ChildJvm.killAfter(commits, CommittingProcess.class, folder);
        assertThat(kept()).containsAll(acknowledged);
    }

    @Test
    void signedStagesSurviveAKillOfTheWholeProduct() {
        List<String> acknowledged = ChildJvm.killAfter(23, SigningProcess.class, folder);
        try (ConfigurableApplicationContext again =
                ProductRun.start("spring.datasource.url=" + DeliveredUrl.in(folder))) {
            assertThat(again.getBean(JdbcClient.class)
                            .sql("select concat(episode_id, ' ', stage) from stage_record")
                            .query(String.class)
                            .list())
                    .containsAll(acknowledged);
            assertThat(again.getBean(RecordCheck.class).firstFault()).isEmpty();
        }
    }

    /** In the middle; of as many cases as {@code -Dthreecolumns.moving.cases} says in a long run. */
    @Test
    void aMoveOfOpenCasesThatIsKilled_hasMovedEachCaseWhollyOrNot_andGoesOn() {
        int cases = Integer.getInteger("threecolumns.moving.cases", 80);
        int half = cases / 2;
        ChildJvm.killAfter(half / Moves.BATCH, MovingProcess.class, folder, String.valueOf(cases));
        try (ConfigurableApplicationContext again =
                ProductRun.start("spring.datasource.url=" + DeliveredUrl.in(folder))) {
            Moves moves = new Moves(again);
            assertThat(moves.told()).isEqualTo(moves.moved()).hasSizeBetween(half, cases);
            moves.goOn();
            assertThat(moves.state()).isEqualTo("DONE");
            assertThat(moves.told()).isEqualTo(moves.moved()).hasSize(cases);
        }
    }

    private List<String> kept() throws SQLException {
        try (Connection connection = DriverManager.getConnection(DeliveredUrl.in(folder), "sa", "")) {
            List<String> ids = new ArrayList<>();
            ResultSet rows = connection.createStatement().executeQuery("select id from kept");
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}

package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.casework.Visits;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.worklist.TaskLists;

/** Nothing reads a table from end to end: the plan of every repository query and every list goes through an index. */
abstract class ListPlanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private DataSource database;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private TaskLists tasks;

    @Autowired
    private MapReading maps;

    @Autowired
    private Visits visits;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private CaseworkReading casework;

    @Autowired
    private RepositoryQueries queries;

    /** Asks the database to plan for tables too large to read whole. */
    abstract void planForLargeTables(Connection connection) throws Exception;

    /** Whether a line of a plan reads a whole table. */
    abstract boolean readsAWholeTable(String planLine);

    @TestFactory
    Stream<DynamicTest> everythingGoesThroughAnIndex() {
        long family = kit.firstContact("Fern").familyId();
        CurrentUser lead = kit.user("lena.lead");
        CurrentUser frontDoor = kit.user("fiona.frontdoor");
        Map<String, Runnable> lists = queries.all();
        lists.put("my tasks", () -> tasks.mine(frontDoor, TaskLists.After.START));
        lists.put("a lead professional's tasks", () -> tasks.mine(lead, TaskLists.After.START));
        lists.put("my teams' tasks", () -> tasks.ofMyTeams(frontDoor, TaskLists.After.START));
        lists.put("visits due", () -> visits.due(Visibility.of(frontDoor), TODAY, CasePage.After.EARLIEST, 25));
        lists.put("checkpoints", () -> checkpoints.notLookedAt(Visibility.of(frontDoor), CasePage.After.EARLIEST, 25));
        lists.put("what children have with social care", () -> casework.ofChildren(List.of(1L, 2L)));
        lists.put("the map of a family", () -> maps.read(family, true));
        return lists.entrySet().stream()
                .map(list -> dynamicTest(list.getKey(), () -> assertThat(wholeTables(list.getValue()))
                        .isEmpty()));
    }

    private List<String> wholeTables(Runnable list) throws Exception {
        List<SqlRecorder.Statement> sent = SqlRecorder.during(list);
        assertThat(sent).isNotEmpty();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            planForLargeTables(connection);
            StringBuilder plans = new StringBuilder();
            for (SqlRecorder.Statement statement : sent) {
                plans.append(planOf(connection, statement));
            }
            connection.rollback();
            return plans.toString().lines().filter(this::readsAWholeTable).toList();
        }
    }

    private static String planOf(Connection connection, SqlRecorder.Statement statement) throws Exception {
        try (PreparedStatement explain = connection.prepareStatement("explain " + statement.sql())) {
            statement.bindTo(explain);
            StringBuilder plan = new StringBuilder();
            ResultSet lines = explain.executeQuery();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}

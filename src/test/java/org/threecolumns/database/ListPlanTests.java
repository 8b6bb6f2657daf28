package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
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
import org.threecolumns.council.CouncilQueries;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Sought;
import org.threecolumns.familyfile.DebtList;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.oversight.AheadQueries;
import org.threecolumns.oversight.OversightQueries;
import org.threecolumns.plainwords.PlainWordHistory;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.studio.OpenCases;
import org.threecolumns.studio.StudioQueries;
import org.threecolumns.worklist.TaskChoices;
import org.threecolumns.worklist.TaskList;
import org.threecolumns.worklist.TaskLists;
import org.threecolumns.worklist.TaskMark;

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
    private DebtList debts;

    @Autowired
    private CaseworkReading casework;

    @Autowired
    private ChildRepository children;

    @Autowired
    private RepositoryQueries queries;

    @Autowired
    private OversightQueries oversight;

    @Autowired
    private AheadQueries ahead;

    @Autowired
    private StudioQueries studio;

    @Autowired
    private OpenCases cases;

    @Autowired
    private CouncilQueries council;

    @Autowired
    private PlainWordHistory plainWords;

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
        taskLists(lists, frontDoor, lead, family);
        lists.putAll(oversight.all(kit.user("tess.team"), kit.user("hope.head")));
        lists.put("visits due", () -> visits.due(Visibility.of(frontDoor), TODAY, CasePage.After.EARLIEST, 25));
        for (String q : List.of("", "fern larks", "4/5/2019", "F-000001")) {
            for (CurrentUser who : List.of(frontDoor, lead)) {
                lists.put(
                        "debts of %s, %s".formatted(q, who.username()),
                        () -> debts.page(who, Sought.of(q), CasePage.After.EARLIEST));
            }
        }
        lists.put("checkpoints", () -> checkpoints.notLookedAt(Visibility.of(frontDoor), CasePage.After.EARLIEST, 25));
        lists.put("what children have with social care", () -> casework.ofChildren(List.of(1L, 2L)));
        lists.putAll(ahead.all(kit.user("hope.head")));
        lists.putAll(studio.all(kit.open(family, "contact").processInstanceId()));
        lists.put("cases of processes", () -> cases.running(List.of("caf:1:1", "journey:1:1")));
        lists.put("cases at the steps of a process", () -> cases.counted(List.of("caf:1:1")));
        lists.put("who changed a plain word", () -> plainWords.changes(1, 7L));
        lists.putAll(council.all(kit.user("hope.head")));
        lists.put("the map of a family", () -> maps.read(family, true));
        return lists.entrySet().stream()
                .map(list -> dynamicTest(list.getKey(), () -> assertThat(wholeTables(list.getValue()))
                        .isEmpty()));
    }

    /** Each list in both orders, from its beginning and from a later page, and narrowed in every way. */
    private void taskLists(Map<String, Runnable> lists, CurrentUser frontDoor, CurrentUser lead, long family) {
        TaskMark later = new TaskMark(4, Instant.parse("2026-03-03T10:00:00Z"), 1);
        for (TaskList list : TaskList.values()) {
            for (String order : List.of("due", "score")) {
                Map<String, String> chosen = Map.of("order", order);
                lists.put(list + " by " + order, asked(frontDoor, list, chosen, null));
                lists.put(list + " by " + order + ", later", asked(frontDoor, list, chosen, later));
                lists.put("a lead professional's " + list + " by " + order, asked(lead, list, chosen, null));
            }
        }
        String child = String.valueOf(children.ofFamily(family).get(0).id());
        Stream.of(
                        Map.of("stage", "contact"),
                        Map.of("urgency", "urgent"),
                        Map.of("child", child),
                        Map.of("q", "fern larks"),
                        Map.of("q", "4/5/2019"),
                        Map.of("q", "F-000001"))
                .forEach(chosen ->
                        lists.put("teams' tasks with " + chosen, asked(frontDoor, TaskList.TEAMS, chosen, null)));
    }

    private Runnable asked(CurrentUser who, TaskList list, Map<String, String> chosen, TaskMark after) {
        return () -> tasks.page(who, TaskChoices.read(list, chosen), after);
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

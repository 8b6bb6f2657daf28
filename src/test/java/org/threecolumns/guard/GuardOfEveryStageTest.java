package org.threecolumns.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threecolumns.ProductTest;
import org.threecolumns.Reply;
import org.threecolumns.TestClock;
import org.threecolumns.Visitor;
import org.threecolumns.journey.RefusedException;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;
import org.threecolumns.timeliness.MovableClock;

/** The ways of ending a stage without its record, tried on every stage and authorisation of every model. */
@ProductTest
class GuardOfEveryStageTest {

    private static final String TASK = "POST /task/%1$s/";
    private static final String INSTANCE = "/process-instance/%2$s/";
    private static final String AFTER = "{\"type\":\"startAfterActivity\",\"activityId\":\"%3$s\"}";

    /** What is tried at each: a request of engine REST and its body, in which the task, instance and signing step are filled in. */
    private static final Map<String, String> ATTACKS = Map.ofEntries(
            Map.entry(TASK + "complete", "{}"),
            Map.entry(TASK + "submit-form", "{}"),
            Map.entry(TASK + "resolve", "{}"),
            Map.entry(TASK + "bpmnError", "{\"errorCode\":\"any\"}"),
            Map.entry(TASK + "bpmnEscalation", "{\"escalationCode\":\"any\"}"),
            Map.entry(TASK + "complete ", "{\"variables\":{\"nextStep\":{\"value\":\"closed\"}}}"),
            Map.entry("PUT " + INSTANCE + "variables/nextStep", "{\"value\":\"closed\",\"type\":\"String\"}"),
            Map.entry("PUT " + INSTANCE + "variables/authorised", "{\"value\":\"yes\",\"type\":\"String\"}"),
            Map.entry("POST " + INSTANCE + "modification", "{\"instructions\":[" + AFTER + "]}"),
            Map.entry(
                    "POST " + INSTANCE + "modification ",
                    "{\"skipCustomListeners\":true,\"skipIoMappings\":true,\"instructions\":[" + AFTER + "]}"));

    @Autowired
    private Walks walks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedAndChangesNothing(EveryStage stage) {
        StageRun run = stage.open(walks, "Poppy", "Reed");
        Visitor admin = Visitor.named(environment, "ada.admin");
        Snapshot before = Snapshot.of(jdbc);
        ATTACKS.forEach((request, body) -> {
            Reply reply = send(admin, run, request, body);
            assertThat(reply.status()).as(request + reply.body()).isEqualTo(422);
        });
        assertThat(refused(() -> tasks.complete(run.taskId()))).isTrue();
        assertThat(before.changesUntil(Snapshot.of(jdbc))).isEmpty();
    }

    private Reply send(Visitor admin, StageRun run, String request, String body) {
        Function<String, String> filled =
                text -> String.format(text, run.taskId(), run.processInstanceId(), signingStep(run));
        String[] parts = filled.apply(request).strip().split(" ", 2);
        return admin.json(parts[0], "/engine-rest" + parts[1], filled.apply(body));
    }

    /** The step straight behind the task, which signs it. */
    private String signingStep(StageRun run) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(run.model())
                .latestVersion()
                .singleResult()
                .getId();
        FlowNode task = repository.getBpmnModelInstance(definition).getModelElementById(run.activityId());
        List<FlowNode> after = Stream.of(task)
                .flatMap(node -> node.getOutgoing().stream())
                .map(flow -> flow.getTarget())
                .toList();
        return after.get(0).getId();
    }

    private static boolean refused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (RuntimeException e) {
            return RefusedException.in(e) != null;
        }
    }
}

package org.threecolumns.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.model.ModelFile;

/** Publishing and moving by the services of a product that a test has started for itself. */
public final class Moves {

    /** Cases that are moved in one transaction. */
    public static final int BATCH = MoveBatches.SIZE;

    private static final String DANA = "dana.designer";
    private static final String FRONT_DOOR = "front-door";

    private final ApplicationContext product;
    private final MoveStore store;
    private final JdbcClient jdbc;

    public Moves(ApplicationContext product) {
        this.product = product;
        this.store = product.getBean(MoveStore.class);
        this.jdbc = product.getBean(JdbcClient.class);
    }

    /** The front door that is in force, calling its first step something else. */
    public String frontDoorInOtherWords(String words) {
        byte[] own = product.getBean(FilesInForce.class)
                .all()
                .get(FRONT_DOOR + ".bpmn")
                .file()
                .content();
        return new String(own, StandardCharsets.UTF_8).replace("\"Screen contact\"", "\"" + words + "\"");
    }

    /** Puts a file into force by a package of its own. @return the package */
    long publish(String name, String content) {
        PackageWriting writing = product.getBean(PackageWriting.class);
        PackageStore packages = product.getBean(PackageStore.class);
        PackageBeginning.Outcome begun = product.getBean(PackageBeginning.class)
                .begin(List.of(new ModelFile(name, Packages.bytes(content))), "For a test.", DANA);
        good(begun.problems());
        ModelPackage draft = packages.find(begun.id()).orElseThrow();
        good(writing.send(draft, draft.version(), "For a test."));
        ModelPackage sent = packages.find(begun.id()).orElseThrow();
        good(product.getBean(PackagePublishing.class).approve(sent, sent.version(), "hope.head"));
        return begun.id();
    }

    private static void good(List<FieldError> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }

    /** A front door like this comes into force, and somebody looks at moving all open cases onto it. @return the move */
    public long plan(String frontDoor) {
        return plan(FRONT_DOOR, frontDoor);
    }

    long plan(String process, String content) {
        publish(process + ".bpmn", content);
        return product.getBean(MovePlanning.class).plan(newest(process), DANA);
    }

    ProcessDefinition newest(String process) {
        return product.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    public void begin(long move) {
        if (!store.begin(move, DANA)) {
            throw new AssertionError("Cannot begin");
        }
    }

    public boolean batch() {
        return product.getBean(MoveBatches.class).next(store.running().orElseThrow());
    }

    public void goOn() {
        product.getBean(MoveRunner.class).goOn();
    }

    /** Of the newest move. */
    public String state() {
        return store.page(Long.MAX_VALUE, 1).get(0).state().name();
    }

    /** How the cases of a move stand, by the reference of their journey. */
    Map<String, MoveCase> cases(long move) {
        return Set.of(MoveCase.Standing.values()).stream()
                .flatMap(standing -> product.getBean(MoveCaseStore.class).cases(move, standing, 0, 1000).stream())
                .collect(Collectors.toMap(MoveCase::reference, one -> one));
    }

    /** The cases that our rows say are moved. */
    public Set<String> told() {
        return Set.copyOf(jdbc.sql("select instance_id from case_move_case where standing = 'MOVED'")
                .query(String.class)
                .list());
    }

    /** The cases that the engine has on the newest version of the front door. */
    public Set<String> moved() {
        return product
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionId(newest(FRONT_DOOR).getId())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }
}

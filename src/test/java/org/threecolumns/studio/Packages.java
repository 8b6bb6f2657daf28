package org.threecolumns.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.journey.EngineSteps;
import org.threecolumns.model.OwnModels;

/** A designer's packages in tests, by the pages; and everything of them taken back, as other tests share the engine. */
@TestComponent
public class Packages {

    private final PageVisitor pages;
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    Packages(PageVisitor pages, RepositoryService repository, JdbcClient jdbc) {
        this.pages = pages;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** A form that asks one thing more. */
    public static String withASong() {
        return OwnModels.text("tell-referrer.form")
                .replaceFirst(
                        "\"components\": \\[",
                        "\"components\": [{\"type\":\"textfield\",\"id\":\"Field_song\",\"key\":\"song\",\"label\":\"Song\"},");
    }

    /** A draft of dana.designer with that form. @return the path of its page */
    public String begin() {
        return begin("tell-referrer.form", withASong());
    }

    /** A draft of dana.designer with one file. @return the path of its page */
    public String begin(String file, String content) {
        Page begun =
                pages.upload("dana.designer", "/studio/packages", file, bytes(content), "notes", "Because of a song.");
        if (begun.status() != 302) {
            throw new AssertionError(begun.text());
        }
        return begun.location();
    }

    public void send(String home) {
        done(pages.post("dana.designer", home + "/sending", "seen", version(home), "notes", "Because of a song."));
    }

    public void approve(String home) {
        done(pages.post("hope.head", home + "/decision", "seen", version(home), "answer", "approve"));
    }

    /** A package with this file, in force. */
    public String publish(String file, String content) {
        String home = begin(file, content);
        send(home);
        approve(home);
        return home;
    }

    private static void done(Page page) {
        if (page.status() != 302) {
            throw new AssertionError(page.text());
        }
    }

    String version(String home) {
        return jdbc.sql("select version from model_package where id = :id")
                .param("id", idOf(home))
                .query(String.class)
                .single();
    }

    static long idOf(String home) {
        return Long.parseLong(home.substring(home.lastIndexOf('/') + 1));
    }

    /** No package was ever made, and no case moved. */
    public void takeBack() {
        List<String> deployments = jdbc.sql(
                        "select deployment_id from model_package where deployment_id is not null order by id desc")
                .query(String.class)
                .list();
        deployments.forEach(id -> EngineSteps.asTheProduct(() -> repository.deleteDeployment(id, true)));
        for (String table : List.of(
                "case_move_case", "case_move_step", "case_move", "model_package_file", "model_package", "model_file")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A version of a process that says one thing in other words, and a look at moving open cases onto it. @return its page */
    public String planMove(String process) {
        String text = OwnModels.text(process + ".bpmn");
        return planMove(process, text.replaceFirst("(<bpmn:userTask[^>]* name=\"[^\"]+)\"", "$1 again\""));
    }

    /** A front door whose first stage has another id, and a look at moving open cases onto it. */
    public String planOntoOtherSteps() {
        return planMove("front-door", withAnotherId());
    }

    static String withAnotherId() {
        return OwnModels.text("front-door.bpmn").replace("userTask_screenContact", "userTask_screenFirst");
    }

    private String planMove(String process, String content) {
        publish(process + ".bpmn", content);
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return pages.post("dana.designer", "/studio/moves", "version", newest).location();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

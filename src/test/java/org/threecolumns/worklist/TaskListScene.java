package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.TestClock;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** A family with a contact that waits to be mapped, and what people do from their lists. */
abstract class TaskListScene {

    static final String FIONA = "fiona.frontdoor";
    static final String FRED = "fred.frontdoor";
    static final String MINA = "mina.manager";

    @Autowired
    TaskLists lists;

    @Autowired
    JourneyKit kit;

    @Autowired
    CaseAccess access;

    @Autowired
    PageVisitor pages;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    long family;
    StageRun contact;

    @BeforeEach
    void aContact() {
        clock.set(TestClock.START);
        family = kit.firstContact("Zephyrine").familyId();
        contact = kit.open(family, "contact");
    }

    /** Others read the same lists. */
    @AfterEach
    void putBack() {
        clock.set(TestClock.START);
        jdbc.sql("update family set restricted = false where id = ?")
                .param(family)
                .update();
    }

    final Page handOn(String who, String action, Long... runs) {
        return handOn(who, action, "", runs);
    }

    final Page handOn(String who, String action, String to, Long... runs) {
        List<String> fields = new ArrayList<>(List.of("action", action, "to", to));
        for (Long run : runs) {
            fields.addAll(List.of("run", run.toString()));
        }
        return pages.post(who, "/tasks/hand-on", fields.toArray(String[]::new));
    }

    final List<Long> found(String username, TaskList list, Map<String, String> chosen) {
        List<Long> found = new ArrayList<>();
        TaskMark after = null;
        do {
            TaskLists.Page page = lists.page(kit.user(username), TaskChoices.read(list, chosen), after);
            page.rows().forEach(row -> found.add(row.runId()));
            after = page.next();
        } while (after != null);
        return found;
    }
}

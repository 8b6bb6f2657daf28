package org.threecolumns.oversight;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.DecisionTaken;
import org.threecolumns.journey.StageRun;

/** Keeps which children were decided about and how, so that a number of decisions opens the children behind it. */
@Component
class DecisionKeeping {

    private final JdbcClient jdbc;

    DecisionKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void decided(DecisionTaken decision) {
        decision.routes().forEach((route, children) -> keep(decision.run(), route, children, decision.on()));
    }

    private void keep(StageRun run, String route, ChildIds children, LocalDate on) {
        children.ids()
                .forEach(child -> jdbc.sql("insert into decision_child (stage, route, team, stage_run_id, family_id,"
                                + " child_id, decided_on) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(run.stage(), route, run.roles().get(0), run.id(), run.familyId(), child, on)
                        .update());
    }
}

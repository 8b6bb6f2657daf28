package org.threecolumns.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads limits from the deployed decision table {@code timescales}. */
@Component
class DmnLimits implements Limits {

    private static final String DECISION = "timescales";

    private final DecisionService decisions;
    private final ZoneId zone;

    DmnLimits(DecisionService decisions, Clock clock) {
        this.decisions = decisions;
        this.zone = clock.getZone();
    }

    @Override
    public Optional<Limit> inForce(String clock, LocalDate startedOn) {
        DmnDecisionTableResult rows = decisions
                .evaluateDecisionTableByKey(DECISION)
                .variables(Map.of(
                        "clock",
                        clock,
                        "startedOn",
                        Date.from(startedOn.atStartOfDay(zone).toInstant())))
                .evaluate();
        return rows.isEmpty() ? Optional.empty() : Optional.of(limit(clock, rows.getFirstResult()));
    }

    private static Limit limit(String clock, DmnDecisionRuleResult row) {
        Number amount = row.getEntry("amount");
        return new Limit(
                clock,
                amount.intValue(),
                Limit.Unit.valueOf(row.getEntry("unit")),
                Boolean.TRUE.equals(row.getEntry("inclusive")),
                row.getEntry("source"));
    }
}

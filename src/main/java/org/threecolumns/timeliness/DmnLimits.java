package org.threecolumns.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Reads limits from the deployed decision table {@code timescales}. */
@Component
class DmnLimits implements Limits {

    private final DeployedTable timescales;
    private final ZoneId zone;

    DmnLimits(DecisionService decisions, RepositoryService repository, Clock clock) {
        this.timescales = new DeployedTable("timescales", decisions, repository);
        this.zone = clock.getZone();
    }

    @Override
    public Optional<Limit> inForce(String clock, LocalDate startedOn) {
        Date started = Date.from(startedOn.atStartOfDay(zone).toInstant());
        return timescales.rows(Map.of("clock", clock, "startedOn", started)).stream()
                .findFirst()
                .map(row -> limit(clock, row));
    }

    private static Limit limit(String clock, Map<String, Object> row) {
        return new Limit(
                clock,
                ((Number) row.get("amount")).intValue(),
                Limit.Unit.valueOf((String) row.get("unit")),
                Boolean.TRUE.equals(row.get("inclusive")),
                (String) row.get("source"));
    }
}

package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.StageNames;
import org.threecolumns.timeliness.Limit;
import org.threecolumns.timeliness.Limits;

/** The clocks there are and their limits of today; what a council adds to the journey counts under the name of its stage. */
@Component
class DeployedClocks {

    private final Limits limits;
    private final StageNames stages;
    private final Clock clock;

    DeployedClocks(Limits limits, StageNames stages, Clock clock) {
        this.limits = limits;
        this.stages = stages;
        this.clock = clock;
    }

    List<String> names() {
        return possible().filter(name -> limit(name).isPresent()).toList();
    }

    /** Also those that have no limit, and so never run; nobody has to ask the table of limits for them. */
    Stream<String> possible() {
        return Stream.concat(ClockNames.KNOWN.stream(), stages.known().stream()).distinct();
    }

    Optional<Limit> limit(String name) {
        return limits.inForce(name, LocalDate.now(clock));
    }
}

package org.threecolumns.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.threecolumns.timeliness.WorkingDays;

/**
 * Tells the journeys of an invented council by running the real models with a clock that stands in the past. One family after another, so
 * that no more than one is ever held in memory and whoever stops it leaves one family half way at the most.
 */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class Council {

    private static final Logger LOG = LoggerFactory.getLogger(Council.class);
    private static final int DAYS_TO_END_IN = 75;
    private static final int TIMES_PROGRESS_IS_SAID = 20;

    private final DemoTelling telling;
    private final CouncilDesk desk;
    private final DemoQuiet quiet;
    private final CouncilDays days;
    private final Clock clock;

    Council(DemoTelling telling, CouncilDesk desk, DemoQuiet quiet, WorkingDays days, Clock clock) {
        this.telling = telling;
        this.desk = desk;
        this.quiet = quiet;
        this.days = new CouncilDays(days, clock.getZone());
        this.clock = clock;
    }

    /**
     * What is to be told.
     *
     * @param seed the same tells the same journeys
     * @param until the last day that is told
     * @param finished whether all journeys are to have ended by then
     */
    record Plan(long seed, int families, LocalDate from, LocalDate until, boolean finished) {}

    /**
     * @param goesOn asked before each family
     * @return how many stages were signed
     */
    int tell(Plan plan, BooleanSupplier goesOn) {
        return quiet.during(() -> tellAll(plan, goesOn));
    }

    private int tellAll(Plan plan, BooleanSupplier goesOn) {
        long began = System.nanoTime();
        int signed = 0;
        for (int i = 0; i < plan.families() && goesOn.getAsBoolean(); i++) {
            signed += family(plan, i);
            if ((i + 1) % Math.max(1, plan.families() / TIMES_PROGRESS_IS_SAID) == 0) {
                long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
                LOG.info("Told {} of {} families, {} stages, {} s", i + 1, plan.families(), signed, seconds);
            }
        }
        return signed;
    }

    /** Families ring one after another, spread over the time that is told. */
    private int family(Plan plan, int number) {
        CouncilChance chance = new CouncilChance(plan.seed(), number);
        LocalDate lastCall = plan.finished() ? plan.until().minusDays(DAYS_TO_END_IN) : plan.until();
        long span = plan.from().until(lastCall, ChronoUnit.DAYS);
        LocalDate day = plan.from().plusDays(span * number / plan.families());
        Instant call = days.rings(day, chance);
        Instant until = plan.until().atTime(12, 0).atZone(clock.getZone()).toInstant();
        Instant endsFrom =
                plan.finished() ? call.plus(Duration.between(call, until).dividedBy(4)) : until;
        try {
            return new CouncilFamily(telling, desk, days, chance, until, endsFrom).tell(call);
        } catch (IllegalStateException e) {
            LOG.warn("A family of the council was left where it stands: {}", e.getMessage());
            return 0;
        } finally {
            telling.comeBack();
        }
    }
}

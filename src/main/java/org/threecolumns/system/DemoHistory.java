package org.threecolumns.system;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the dashboards something true to show, in the background while people use the product: a few finished journeys at the first
 * start, or with {@code --tell-years=2 --demo-seed=7} a council's years.
 */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoHistory implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
    private static final int FAMILIES_A_YEAR = 300;
    private static final int SLICE_MONTHS = 18;
    private static final long PATIENCE_MILLIS = 20_000;

    private final Council council;
    private final DemoProperties properties;
    private final ApplicationArguments arguments;
    private final Clock clock;
    private boolean firstStart;
    private volatile boolean stopped;
    private volatile Thread telling;

    DemoHistory(Council council, DemoProperties properties, ApplicationArguments arguments, Clock clock) {
        this.council = council;
        this.properties = properties;
        this.arguments = arguments;
        this.clock = clock;
    }

    /** The families in every stage were made just now. */
    void afterFirstStart() {
        firstStart = true;
    }

    /** Once the job executor works, so that it can be asked to wait. */
    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && properties.accounts()) {
            begin();
        }
    }

    private void begin() {
        LocalDate until = LocalDate.now(clock).minusDays(1);
        int years = number("tell-years", 0);
        int seed = number("demo-seed", 1);
        if (years > 0) {
            int families = number("demo-families", years * FAMILIES_A_YEAR);
            begin(new Council.Plan(seed, families, until.minusYears(years), until, false));
        } else if (firstStart && properties.journeys() > 0) {
            begin(new Council.Plan(seed, properties.journeys(), until.minusMonths(SLICE_MONTHS), until, true));
        }
    }

    private void begin(Council.Plan plan) {
        telling = new Thread(() -> tell(plan), "demo-history");
        telling.setDaemon(true);
        telling.start();
    }

    private void tell(Council.Plan plan) {
        LOG.info("Telling the journeys of {} invented families since {}", plan.families(), plan.from());
        int signed = council.tell(plan, () -> !stopped);
        LOG.info("Told: {} signed stages, seed {}", signed, plan.seed());
    }

    private int number(String option, int otherwise) {
        List<String> given = arguments.getOptionValues(option);
        return given == null || given.isEmpty() ? otherwise : Integer.parseInt(given.get(0));
    }

    /** Waits until the family that is being told is told. */
    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        if (telling != null) {
            telling.join(PATIENCE_MILLIS);
        }
    }
}

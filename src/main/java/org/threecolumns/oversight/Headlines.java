package org.threecolumns.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.oversight.OpenWork.Cell;

/** The few figures that a monitoring server asks for again and again, counted once a minute at the most. */
@Component
class Headlines {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final OpenWork work;
    private final ClockReading reading;
    private final Clock clock;
    private Counted counted;

    Headlines(OpenWork work, ClockReading reading, Clock clock) {
        this.work = work;
        this.reading = reading;
        this.clock = clock;
    }

    /** @param lastMonth how each clock was kept in the last full month */
    private record Counted(Instant at, List<Cell> cells, int debts, Map<String, ClockFigures> lastMonth) {}

    double open(String team) {
        return of(team).stream().mapToInt(Cell::open).sum();
    }

    double late(String team) {
        return of(team).stream().mapToInt(Cell::late).sum();
    }

    double soon(String team) {
        return of(team).stream().mapToInt(Cell::soon).sum();
    }

    double debts() {
        return now().debts();
    }

    /** Between 0 and 1; not a number where nothing was done. */
    double inTime(String clockName) {
        ClockFigures figures = now().lastMonth().get(clockName);
        return figures == null || figures.share() == null ? Double.NaN : figures.share();
    }

    private List<Cell> of(String team) {
        return now().cells().stream().filter(cell -> cell.team().equals(team)).toList();
    }

    private synchronized Counted now() {
        Instant now = clock.instant();
        if (counted == null || !now.isBefore(counted.at().plus(KEPT))) {
            LocalDate month = Grain.MONTH.start(LocalDate.now(clock)).minusMonths(1);
            Period lastMonth = new Period(Grain.MONTH, month, month);
            counted = new Counted(
                    now,
                    work.of(HeadlineMetrics.TEAMS),
                    work.debts(),
                    reading.all(lastMonth, HeadlineMetrics.TEAMS, null));
        }
        return counted;
    }
}

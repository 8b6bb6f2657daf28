package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case as a row of a list to take away; of restricted families no name and no reference. */
@Component
class CaseSheet {

    static final List<String> HEADINGS = List.of(
            "Clock",
            "Family",
            "Name",
            "Children",
            "Team",
            "With",
            "Started",
            "Due",
            "Ended",
            "Working days",
            "In time",
            "Reason of delay");

    private final ClockNames names;
    private final Clock clock;

    CaseSheet(ClockNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    List<Object> of(CaseRow row) {
        return Arrays.asList(
                names.of(row.clock()),
                row.familyReference() == null ? "restricted" : row.familyReference(),
                row.familyName(),
                row.children(),
                NowController.team(row.team()),
                row.assignee(),
                LocalDate.ofInstant(row.startedAt(), clock.getZone()),
                row.dueOn(),
                row.endedOn(),
                row.took(),
                row.inTime() == null ? null : row.inTime() ? "yes" : "no",
                row.delay());
    }
}

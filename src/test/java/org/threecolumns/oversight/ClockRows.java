package org.threecolumns.oversight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.family.Contact;
import org.threecolumns.timeliness.WorkingDays;

/** Writes invented clocks of one family by SQL, counted as a signature counts them. */
record ClockRows(JdbcClient jdbc, WorkingDays days, Contact contact) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    void ended(String clock, LocalDate started, int limit, int took) {
        LocalDate ended = days.add(started, took, false);
        insert(clock, started, limit, ended, took);
        jdbc.sql(
                        "insert into figure_change (measure, happened_on, team, route, item, number) values (?, ?, ?, ?, ?, 1)")
                .params("clock:" + clock, ended, "socialworker", "assessment", (took > limit ? "l" : "i") + took)
                .update();
    }

    void running(String clock, LocalDate started, int limit) {
        insert(clock, started, limit, null, null);
    }

    private void insert(String clock, LocalDate started, int limit, LocalDate ended, Integer took) {
        LocalDate due = days.add(started, limit, false);
        jdbc.sql(
                        """
                        insert into clock_run (clock, stage, source, family_id, episode_id, team, route, statutory, child_ids,
                          started_at, soon_at, due_on, due_at, outcome, ended_on, took, in_time)
                        values (?, ?, 'invented', ?, ?, 'socialworker', 'assessment', true, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        clock,
                        clock,
                        contact.familyId(),
                        contact.episodeId(),
                        contact.childIds().toString())
                .params(at(started), at(due), due, at(due.plusDays(1)))
                .param(ended == null ? "RUNNING" : "MET")
                .param(ended)
                .param(took)
                .param(took == null ? null : took <= limit)
                .update();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toOffsetDateTime();
    }
}

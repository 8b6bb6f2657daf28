package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many minutes a signed stage took at the keyboard, read beside its run. */
record PlainMinutes(String stage, String team, LocalDate signedOn, String item) {

    static List<PlainMinutes> read(JdbcClient jdbc) {
        return jdbc.sql("select r.stage, r.candidate_groups, r.ended_at, t.form_version, t.minutes"
                        + " from recording_time t join stage_run r on r.id = t.stage_run_id where r.status = 'SIGNED'")
                .query((rs, row) -> new PlainMinutes(
                        rs.getString(1),
                        rs.getString(2).split(",")[0],
                        PlainRecount.day(PlainRecords.moment(rs, 3)),
                        rs.getInt(4) + "m" + rs.getInt(5)))
                .list();
    }
}

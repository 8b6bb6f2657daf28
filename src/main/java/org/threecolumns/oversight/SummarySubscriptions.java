package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is sent the weekly summary. */
@Service
class SummarySubscriptions {

    private final JdbcClient jdbc;
    private final Clock clock;

    SummarySubscriptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody and where their summary goes. */
    record Subscription(String username, String email) {}

    Optional<String> emailOf(String username) {
        return jdbc.sql("select email from summary_subscription where username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** The first one comes next Monday. */
    @Transactional
    void subscribe(String username, String email) {
        unsubscribe(username);
        jdbc.sql("insert into summary_subscription (username, email, sent_for, subscribed_at) values (?, ?, ?, ?)")
                .params(
                        username,
                        email,
                        Grain.WEEK.start(LocalDate.now(clock)),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void unsubscribe(String username) {
        jdbc.sql("delete from summary_subscription where username = ?")
                .param(username)
                .update();
    }

    /** Those who have not had the summary of this week yet. */
    List<Subscription> without(LocalDate monday) {
        return jdbc.sql("select username, email from summary_subscription where sent_for < ? order by username")
                .param(monday)
                .query((rs, row) -> new Subscription(rs.getString(1), rs.getString(2)))
                .list();
    }

    /** @return whether it is ours to send: of several servers one takes it */
    @Transactional
    boolean take(String username, LocalDate monday) {
        return jdbc.sql("update summary_subscription set sent_for = ? where username = ? and sent_for < ?")
                        .params(monday, username, monday)
                        .update()
                > 0;
    }
}

package org.threecolumns.studio;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;

/**
 * The packages that wait for somebody's decision. Nobody is told by e-mail, so every page of whoever may decide says that one waits;
 * its author has no decision to take and is told nothing.
 */
@Component
public class WaitingPackages {

    /** As many as are named one by one. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    WaitingPackages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return their numbers, the earliest first and at most twenty; none for those who decide on no packages */
    public List<Long> of(CurrentUser me) {
        return me != null && StudioDoor.decides(me) ? of(me.username()) : List.of();
    }

    List<Long> of(String username) {
        return jdbc.sql(
                        "select id from model_package where state = 'SENT' and written_by <> :me order by id limit :most")
                .param("me", username)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}

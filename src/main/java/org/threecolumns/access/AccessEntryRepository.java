package org.threecolumns.access;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The access log: added to and read page by page, never changed. */
public interface AccessEntryRepository extends Repository<AccessEntry, Long> {

    AccessEntry save(AccessEntry entry);

    @Query("select * from access_entry where id < :before order by id desc limit :size")
    List<AccessEntry> before(long before, int size);

    @Query("select * from access_entry where username = :username order by id desc limit 30")
    List<AccessEntry> latestOf(String username);
}

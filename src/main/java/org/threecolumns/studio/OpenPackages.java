package org.threecolumns.studio;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is at work on: the newest of their packages that may still be changed. */
@Component
class OpenPackages {

    private final JdbcClient jdbc;

    OpenPackages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Held until the transaction ends, with its author: whatever another window of theirs does to it, or begins, is done before, or
     * waits.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<ModelPackage> hold(String author) {
        jdbc.sql("select id_ from act_id_user where id_ = :by for update")
                .param("by", author)
                .query(String.class)
                .optional();
        return jdbc.sql("select * from model_package where written_by = :by and state in ('DRAFT', 'RETURNED')"
                        + " order by id desc limit 1 for update")
                .param("by", author)
                .query(PackageStore::read)
                .optional();
    }
}

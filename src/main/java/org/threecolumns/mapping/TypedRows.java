package org.threecolumns.mapping;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which item a page's new row has become, so that the same row sent twice, or sent while it is typed, is one item. */
@Component
class TypedRows {

    private final JdbcClient jdbc;

    TypedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> written(long familyId, String rowKey) {
        return jdbc.sql("select written_id from typed_row where family_id = :family and row_key = :row")
                .param("family", familyId)
                .param("row", rowKey)
                .query(Long.class)
                .optional();
    }

    void write(long familyId, String rowKey, long writtenId) {
        jdbc.sql("insert into typed_row (family_id, row_key, written_id) values (:family, :row, :written)")
                .param("family", familyId)
                .param("row", rowKey)
                .param("written", writtenId)
                .update();
    }
}

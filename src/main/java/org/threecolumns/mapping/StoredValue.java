package org.threecolumns.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What a row has stored, as the types that records have; null where nothing is stored, but for {@link #moment}. */
final class StoredValue {

    private StoredValue() {}

    static <E extends Enum<E>> E named(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

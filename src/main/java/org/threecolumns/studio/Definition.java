package org.threecolumns.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * One version of a process, a decision or a form.
 *
 * @param name as people call it; the key where it has none
 * @param deployedAt when it came, and by which deployment from where
 * @param published null where no package brought it
 */
record Definition(
        Kind kind,
        String key,
        String name,
        int version,
        String versionTag,
        String deploymentId,
        String resource,
        Instant deployedAt,
        String deployment,
        String source,
        Published published) {

    /** The package that brought it. */
    record Published(long packageId, String writtenBy, String approvedBy) {}

    static Definition of(Kind kind, ResultSet rs) throws SQLException {
        String name = rs.getString(2);
        return new Definition(
                kind,
                rs.getString(1),
                name == null ? rs.getString(1) : name,
                rs.getInt(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getTimestamp(7) == null ? null : rs.getTimestamp(7).toInstant(),
                rs.getString(8),
                rs.getString(9),
                rs.getObject(10) == null ? null : new Published(rs.getLong(10), rs.getString(11), rs.getString(12)));
    }

    /** The file's name without its folders. */
    String file() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    String address() {
        return "/studio/" + kind.path() + "/" + key;
    }
}

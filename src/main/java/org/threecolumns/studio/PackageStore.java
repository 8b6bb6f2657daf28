package org.threecolumns.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The rows of packages. */
@Component
class PackageStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PackageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param before packages older than this number; {@link Long#MAX_VALUE} for the newest; none that was thrown away */
    List<ModelPackage> page(long before, int size) {
        return jdbc.sql(
                        "select * from model_package where id < :before and state <> 'DROPPED' order by id desc limit :size")
                .param("before", before)
                .param("size", size)
                .query(PackageStore::read)
                .list();
    }

    Optional<ModelPackage> find(long id) {
        return jdbc.sql("select * from model_package where id = :id")
                .param("id", id)
                .query(PackageStore::read)
                .optional();
    }

    /** Which package a deployment of the engine is. */
    Optional<Long> ofDeployment(String deploymentId) {
        return jdbc.sql("select id from model_package where deployment_id = :id")
                .param("id", deploymentId)
                .query(Long.class)
                .optional();
    }

    long add(String notes, Long backTo, String writtenBy) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into model_package (state, notes, back_to, written_by, written_at, version)"
                        + " values ('DRAFT', :notes, :backTo, :by, :at, 0)")
                .param("notes", notes)
                .param("backTo", backTo)
                .param("by", writtenBy)
                .param("at", now())
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** @return whether it was still as {@code seen}, and could be changed */
    boolean changed(long id, int seen) {
        return jdbc.sql("update model_package set version = version + 1 where id = :id and version = :seen"
                                + " and state in ('DRAFT', 'RETURNED')")
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void sent(long id, String notes) {
        jdbc.sql("update model_package set state = 'SENT', notes = :notes, sent_at = :at, decided_by = null,"
                        + " decided_at = null, reason = null where id = :id")
                .param("notes", notes)
                .param("at", now())
                .param("id", id)
                .update();
    }

    void dropped(long id) {
        jdbc.sql("update model_package set state = 'DROPPED' where id = :id")
                .param("id", id)
                .update();
    }

    /** Holds the row until the transaction ends, so that a package is decided once. @return whether it still waits as seen */
    boolean waits(long id, int seen) {
        return jdbc.sql("select 1 from model_package where id = :id and version = :seen and state = 'SENT' for update")
                .param("id", id)
                .param("seen", seen)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** From whoever would have decided back to its author; whoever decides in this moment comes before or finds it gone. */
    boolean takenBack(long id, int seen) {
        return jdbc.sql("update model_package set state = 'DRAFT', sent_at = null, version = version + 1"
                                + " where id = :id and version = :seen and state = 'SENT'")
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void returned(long id, String reason, String by) {
        decided(id, "RETURNED", by, Map.of("reason", reason));
    }

    void published(long id, String by, String deploymentId, String sha256) {
        decided(id, "PUBLISHED", by, Map.of("deployment", deploymentId, "sha", sha256));
    }

    private void decided(long id, String state, String by, Map<String, String> more) {
        jdbc.sql("update model_package set state = :state, decided_by = :by, decided_at = :at, reason = :reason,"
                        + " deployment_id = :deployment, sha256 = :sha, version = version + 1 where id = :id")
                .param("state", state)
                .param("by", by)
                .param("at", now())
                .param("reason", more.get("reason"))
                .param("deployment", more.get("deployment"))
                .param("sha", more.get("sha"))
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static ModelPackage read(ResultSet rs, int row) throws SQLException {
        long backTo = rs.getLong("back_to");
        boolean forth = rs.wasNull();
        return new ModelPackage(
                rs.getLong("id"),
                ModelPackage.State.valueOf(rs.getString("state")),
                rs.getString("notes"),
                forth ? null : backTo,
                rs.getString("written_by"),
                instant(rs, "written_at"),
                instant(rs, "sent_at"),
                rs.getString("decided_by"),
                instant(rs, "decided_at"),
                rs.getString("reason"),
                rs.getString("deployment_id"),
                rs.getString("sha256"),
                rs.getInt("version"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

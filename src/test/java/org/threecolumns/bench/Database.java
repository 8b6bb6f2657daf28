package org.threecolumns.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.threecolumns.database.DeliveredUrl;

/** An empty database for one contender. */
record Database(String url, String username) {

    /** An H2 file as delivered; results are not reused, or the race would measure nothing. */
    static Database h2(Path folder) {
        return new Database(DeliveredUrl.in(folder) + ";OPTIMIZE_REUSE_RESULTS=0", "sa");
    }

    static Database postgres(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create database " + name);
        }
        return new Database(server.getJdbcUrl("postgres", name), "postgres");
    }

    /** A server that waits for the disk on every commit, as one that keeps records must. */
    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
    }
}

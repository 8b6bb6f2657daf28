package org.threecolumns.plainwords;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Puts the delivered list into the table once, under Flyway's lock; from then on it is the council's. */
class DeliveredWordsMigration implements JavaMigration {

    private static final String INSERT =
            """
            insert into plain_word (term, search_term, forms, plain, advice, not_before, not_after, struck_out,
              version, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, false, 0, ?, ?)
            """;

    private final Clock clock;

    DeliveredWordsMigration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4.1");
    }

    @Override
    public String getDescription() {
        return "delivered plain words";
    }

    /** None: the list may get better in later versions of the product, and what is laid once stays the council's. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (PlainWordInput entry : DeliveredWords.read()) {
                add(insert, PlainWord.of(entry, PlainWord.DELIVERED, clock.instant()));
            }
        }
    }

    private static void add(PreparedStatement insert, PlainWord word) throws SQLException {
        insert.setString(1, word.term());
        insert.setString(2, word.searchTerm());
        insert.setString(3, word.forms());
        insert.setString(4, word.plain());
        insert.setString(5, word.advice());
        insert.setString(6, word.notBefore());
        insert.setString(7, word.notAfter());
        insert.setString(8, word.changedBy());
        insert.setObject(9, OffsetDateTime.ofInstant(word.changedAt(), ZoneOffset.UTC));
        insert.executeUpdate();
    }
}

package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.family.Contact;
import org.threecolumns.process.JourneyKit;

/**
 * The order and overlap of casework, attacked straight in SQL. Everything in {@code casework/refused.txt} is refused by the key that
 * is named there, and everything in {@code casework/allowed.txt} is taken.
 */
abstract class CaseworkKeysTests {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** One line of a file. */
    private record Attempt(String what, List<String> keys, String write, List<String> before) {

        static Attempt read(String line) {
            String[] cells = line.split("\\|", -1);
            return new Attempt(cells[0].strip(), list(cells[1]), cells[2].strip(), list(cells[3]));
        }

        private static List<String> list(String cell) {
            return Arrays.stream(cell.split(","))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> refused() throws IOException {
        CaseworkRows rows = rows();
        return attempts("refused.txt")
                .map(attempt -> dynamicTest(
                        attempt.what(),
                        () -> rolledBack(() -> {
                            attempt.before().forEach(row -> rows.read(row).insert(jdbc));
                            assertThat(refusal(attempt, rows))
                                    .containsAnyOf(attempt.keys().toArray(String[]::new));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> allowed() throws IOException {
        CaseworkRows rows = rows();
        return attempts("allowed.txt")
                .map(attempt -> dynamicTest(
                        attempt.what(),
                        () -> rolledBack(() -> {
                            attempt.before().forEach(row -> rows.read(row).insert(jdbc));
                            assertThat(write(attempt, rows)).isOne();
                        })));
    }

    /** Its whole name; H2 names the index of a unique key after it. */
    private static String anyOf(List<String> keys) {
        return "\\b(" + String.join("|", keys) + ")(_index_\\w+)?\\b";
    }

    private String refusal(Attempt attempt, CaseworkRows rows) {
        Throwable refused = catchThrowable(() -> write(attempt, rows));
        assertThat(refused).isInstanceOf(DataIntegrityViolationException.class);
        return ((DataIntegrityViolationException) refused)
                .getMostSpecificCause()
                .getMessage()
                .toLowerCase(Locale.ROOT);
    }

    private int write(Attempt attempt, CaseworkRows rows) {
        boolean statement =
                attempt.write().startsWith("update ") || attempt.write().startsWith("delete ");
        return statement
                ? jdbc.sql(attempt.write()).update()
                : rows.read(attempt.write()).insert(jdbc);
    }

    private void rolledBack(Runnable work) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private CaseworkRows rows() {
        Contact siblings = kit.firstContact("Hazel", "Ash");
        return new CaseworkRows(new CaseworkRows.Families(
                CaseworkKit.of(siblings), siblings.childIds().ids().get(1), CaseworkKit.of(kit.firstContact("Fern"))));
    }

    private static Stream<Attempt> attempts(String file) throws IOException {
        return new ClassPathResource("casework/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Attempt::read);
    }
}

package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.model.ModelFile;

/** What two people, or two windows, do to packages at the same moment. */
@TestComponent
public class PackageRaces {

    private final PackageStore packages;
    private final PackageFileStore files;
    private final EditBeginning beginning;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    PackageRaces(
            PackageStore packages,
            PackageFileStore files,
            EditBeginning beginning,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.packages = packages;
        this.files = files;
        this.beginning = beginning;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    public long begin(String author) {
        return packages.add("Because of a song.", null, author);
    }

    /** Lays files into a package in one transaction. */
    public void lay(long id, List<ModelFile> sent) {
        transactions.executeWithoutResult(status -> files.put(id, sent, Map.of()));
    }

    public void send(long id) {
        transactions.executeWithoutResult(status -> packages.sent(id, "Because of a song."));
    }

    /** @return whether its author has it back */
    public boolean takenBack(long id, int seen) {
        return Boolean.TRUE.equals(transactions.execute(status -> packages.takenBack(id, seen)));
    }

    /** @return whether it is in force */
    public boolean approved(long id, int seen) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean waits = packages.waits(id, seen);
            if (waits) {
                packages.published(id, "hope.head", "deployment-" + id, "of " + id);
            }
            return waits;
        }));
    }

    public String state(long id) {
        return packages.find(id).orElseThrow().state().name();
    }

    /** Another window changes a package. */
    public void change(long id) {
        transactions.executeWithoutResult(
                status -> packages.changed(id, packages.find(id).orElseThrow().version()));
    }

    /** @return the package into which the file was taken */
    public long take(ModelFile file, String author) {
        return beginning.take(file, author).id();
    }

    public List<String> names(long id) {
        return files.contents(id).stream().map(ModelFile::name).toList();
    }

    public void takeBack() {
        List.of("model_package_file", "model_package", "model_file")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }
}

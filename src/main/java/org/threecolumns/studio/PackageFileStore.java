package org.threecolumns.studio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelFile;

/** The files of packages; each content is kept once, however many packages have it. */
@Component
class PackageFileStore {

    private static final Logger LOG = LoggerFactory.getLogger(PackageFileStore.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate within;

    PackageFileStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    List<PackageFile> of(long id) {
        return jdbc.sql(
                        "select name, sha256, brought, replaces from model_package_file where package_id = :id order by name")
                .param("id", id)
                .query((rs, row) ->
                        new PackageFile(rs.getString(1), rs.getString(2), rs.getBoolean(3), rs.getString(4)))
                .list();
    }

    List<ModelFile> contents(long id) {
        return jdbc.sql("select f.name, c.content from model_package_file f join model_file c on c.sha256 = f.sha256"
                        + " where f.package_id = :id order by f.name")
                .param("id", id)
                .query((rs, row) -> new ModelFile(rs.getString(1), rs.getBytes(2)))
                .list();
    }

    /** Lays a file into a package, in the place of one that it had under this name. */
    void put(long id, ModelFile file, boolean brought, String replaces) {
        keep(file);
        remove(id, file.name());
        jdbc.sql("insert into model_package_file (package_id, name, sha256, brought, replaces)"
                        + " values (:id, :name, :sha, :brought, :replaces)")
                .param("id", id)
                .param("name", file.name())
                .param("sha", file.sha256())
                .param("brought", brought)
                .param("replaces", replaces)
                .update();
    }

    /**
     * Files that somebody brings, each with what it would replace. In the order of their contents: two who bring the same files at once
     * wait for each other, and never each for the other.
     */
    void put(long id, List<ModelFile> brought, Map<String, InForce> now) {
        List<ModelFile> ordered =
                brought.stream().sorted(Comparator.comparing(ModelFile::sha256)).toList();
        for (ModelFile file : ordered) {
            InForce counts = now.get(file.name());
            put(id, file, true, counts == null ? null : counts.sha256());
        }
    }

    private void keep(ModelFile file) {
        boolean known = jdbc.sql("select 1 from model_file where sha256 = :sha")
                .param("sha", file.sha256())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!known) {
            add(file);
        }
    }

    /** Behind a savepoint: where somebody else kept the same content in this moment, it is there, and the transaction goes on. */
    private void add(ModelFile file) {
        try {
            within.executeWithoutResult(
                    status -> jdbc.sql("insert into model_file (sha256, content) values (:sha, :content)")
                            .param("sha", file.sha256())
                            .param("content", file.content())
                            .update());
        } catch (DuplicateKeyException e) {
            LOG.debug("The content {} was kept by somebody else in this moment", file.sha256());
        }
    }

    void remove(long id, String name) {
        jdbc.sql("delete from model_package_file where package_id = :id and name = :name")
                .param("id", id)
                .param("name", name)
                .update();
    }
}

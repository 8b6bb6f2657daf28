package org.threecolumns.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is and was deployed: the versions of each process, decision and form, and their files. */
@Component
class Definitions {

    private final JdbcClient jdbc;
    private final RepositoryService repository;

    Definitions(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** @param after the last key of the page before */
    List<Definition> inForce(Kind kind, String after, int size) {
        return jdbc.sql(kind.select() + "where d.key_ > :after and " + kind.newest() + " order by d.key_ limit :size")
                .param("after", after)
                .param("size", size)
                .query((rs, row) -> Definition.of(kind, rs))
                .list();
    }

    /** Newest first. @param before the last version of the page before */
    List<Definition> versions(Kind kind, String key, int before, int size) {
        return jdbc.sql(kind.select()
                        + "where d.key_ = :key and d.version_ < :before order by d.version_ desc limit :size")
                .param("key", key)
                .param("before", before)
                .param("size", size)
                .query((rs, row) -> Definition.of(kind, rs))
                .list();
    }

    /** The newest version up to this one. */
    Optional<Definition> upTo(Kind kind, String key, int version) {
        return versions(kind, key, version == Integer.MAX_VALUE ? version : version + 1, 1).stream()
                .findFirst();
    }

    Optional<Definition> version(Kind kind, String key, int version) {
        return upTo(kind, key, version).filter(found -> found.version() == version);
    }

    /** The version that was in force until this deployment brought another one; nothing where it brought the first, or none. */
    Optional<Definition> replacedBy(Kind kind, String key, String deploymentId) {
        return jdbc.sql(kind.select() + "where d.key_ = :key and d.deployment_id_ = :deployment")
                .param("key", key)
                .param("deployment", deploymentId)
                .query((rs, row) -> Definition.of(kind, rs))
                .optional()
                .flatMap(brought -> upTo(kind, key, brought.version() - 1));
    }

    byte[] content(Definition definition) {
        try (InputStream in = repository.getResourceAsStream(definition.deploymentId(), definition.resource())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

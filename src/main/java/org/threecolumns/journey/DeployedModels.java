package org.threecolumns.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of all models, tables and forms in force: the latest version of each key. */
@Component
class DeployedModels {

    private final ObjectProvider<JdbcClient> jdbc;

    DeployedModels(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(String deploymentId, String resource) {

        static Place of(ResourceDefinition definition) {
            return new Place(definition.getDeploymentId(), definition.getResourceName());
        }

        String path() {
            return deploymentId + "/" + resource;
        }
    }

    /** @return content by path; two deployments may have used the same file name for different models */
    Map<String, byte[]> files(RepositoryService repository) {
        Map<String, byte[]> files = new HashMap<>();
        Stream.of(processes(repository), decisions(repository), forms())
                .flatMap(List::stream)
                .forEach(place -> files.put(place.path(), content(repository, place)));
        return files;
    }

    private static List<Place> processes(RepositoryService repository) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(Place::of)
                .toList();
    }

    private static List<Place> decisions(RepositoryService repository) {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(Place::of)
                .toList();
    }

    /** The engine has no query for forms, so its table is read. */
    private List<Place> forms() {
        return jdbc.getObject()
                .sql("select f.deployment_id_, f.resource_name_ from act_re_camformdef f where f.version_ ="
                        + " (select max(newer.version_) from act_re_camformdef newer where newer.key_ = f.key_)")
                .query((rs, row) -> new Place(rs.getString(1), rs.getString(2)))
                .list();
    }

    private static byte[] content(RepositoryService repository, Place place) {
        try (InputStream in = repository.getResourceAsStream(place.deploymentId(), place.resource())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

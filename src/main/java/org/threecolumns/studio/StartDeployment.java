package org.threecolumns.studio;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelRules;

/**
 * What a start deploys from the folders. Without packages everything is offered to the engine, as ever; once somebody has published
 * in the studio, no start puts a file of a folder over one that came with a package.
 */
@Component
class StartDeployment extends DefaultDeploymentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StartDeployment.class);

    private final ObjectProvider<JdbcClient> jdbc;
    private final FilesInForce inForce;
    private final DeliveredFolders folders;

    StartDeployment(ObjectProvider<JdbcClient> jdbc, FilesInForce inForce, DeliveredFolders folders) {
        this.jdbc = jdbc;
        this.inForce = inForce;
        this.folders = folders;
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        Set<Resource> all = super.getDeploymentResources();
        Set<String> published = Set.copyOf(jdbc.getObject()
                .sql("select deployment_id from model_package where deployment_id is not null")
                .query(String.class)
                .list());
        return published.isEmpty() ? all : besidePackages(all, published);
    }

    private Set<Resource> besidePackages(Set<Resource> all, Set<String> published) {
        Map<String, InForce> now = inForce.all();
        Set<String> differ = differing(now, file -> true);
        Set<String> held = differing(now, counts -> counts != null && published.contains(counts.deploymentId()));
        Set<String> wanted = new TreeSet<>(differ);
        wanted.removeAll(held);
        held.forEach(name -> LOG.warn("Not deployed: {} came with a package; folders and engine differ", name));
        if (breaksSomething(now, wanted)) {
            LOG.warn("Not deployed, as they would not fit what was published: {}; folders and engine differ", wanted);
            return Set.of();
        }
        return all.stream().filter(r -> wanted.contains(r.getFilename())).collect(Collectors.toSet());
    }

    private Set<String> differing(Map<String, InForce> now, Predicate<InForce> which) {
        return folders.files().values().stream()
                .filter(file -> !now.containsKey(file.name())
                        || !now.get(file.name()).sha256().equals(file.sha256()))
                .map(ModelFile::name)
                .filter(name -> which.test(now.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A start that the rules refuse would be no start at all. */
    private boolean breaksSomething(Map<String, InForce> now, Set<String> wanted) {
        Map<String, byte[]> files = wanted.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> folders.files().get(name).content()));
        return !new ModelRules().check(FilesInForce.asSet(now).with(files)).isEmpty();
    }
}

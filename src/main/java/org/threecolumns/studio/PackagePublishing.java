package org.threecolumns.studio;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.journey.ApprovedDeployment;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelFile;
import org.threecolumns.studio.PackageCheck.FileChange;

/** What a second person does with a package: puts it into force, or gives it back. */
@Service
class PackagePublishing {

    private final PackageStore packages;
    private final PackageFileStore files;
    private final PackageCheck check;
    private final FilesInForce inForce;
    private final RepositoryService repository;
    private final ApprovedDeployment approved;
    private final JdbcClient jdbc;

    PackagePublishing(
            PackageStore packages,
            PackageFileStore files,
            PackageCheck check,
            FilesInForce inForce,
            RepositoryService repository,
            ApprovedDeployment approved,
            JdbcClient jdbc) {
        this.packages = packages;
        this.files = files;
        this.check = check;
        this.inForce = inForce;
        this.repository = repository;
        this.approved = approved;
        this.jdbc = jdbc;
    }

    /**
     * One deployment and the package's row, both or neither. What differs is deployed and nothing else, so that models which stay as
     * they are get no new version; everything in force is kept with the package, so that it can come back whole.
     */
    @Transactional
    public List<FieldError> approve(ModelPackage sent, int seen, String username) {
        oneAfterTheOther();
        if (!packages.waits(sent.id(), seen)) {
            return List.of(decidedMeanwhile());
        }
        PackageCheck.Looked looked = check.look(sent);
        List<FieldError> problems = PackageProblems.standing(looked);
        if (problems.isEmpty()) {
            Map<String, ModelFile> whole = inForce.all().values().stream()
                    .map(InForce::file)
                    .collect(Collectors.toMap(ModelFile::name, file -> file, (a, b) -> a, TreeMap::new));
            files.contents(sent.id()).forEach(file -> whole.put(file.name(), file));
            String deployment = deploy(sent, looked, whole);
            keep(sent, looked, whole);
            packages.published(sent.id(), username, deployment, sha256(whole));
        }
        return problems;
    }

    @Transactional
    public List<FieldError> giveBack(ModelPackage sent, int seen, String reason, String username) {
        if (Words.isBlank(reason)) {
            return List.of(new FieldError("reason", "blank", "Say in a few words what has to change"));
        }
        if (reason.length() > PackageProblems.LONGEST) {
            return List.of(new FieldError(
                    "reason", "too-long", "Shorten the reason to " + PackageProblems.LONGEST + " characters"));
        }
        if (!packages.waits(sent.id(), seen)) {
            return List.of(decidedMeanwhile());
        }
        packages.returned(sent.id(), Words.clean(reason), username);
        return List.of();
    }

    private static FieldError decidedMeanwhile() {
        return new FieldError("answer", "changed", "Look again: this package was changed or decided meanwhile");
    }

    /** The lock under which the engine deploys, taken before anything is compared: no other deployment comes in between. */
    private void oneAfterTheOther() {
        jdbc.sql("select value_ from act_ge_property where name_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }

    private String deploy(ModelPackage sent, PackageCheck.Looked looked, Map<String, ModelFile> whole) {
        DeploymentBuilder builder =
                repository.createDeployment().name("Package " + sent.id()).source("studio");
        looked.changes().stream()
                .filter(FileChange::differs)
                .map(change -> whole.get(change.name()))
                .forEach(file -> builder.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        return approved.deploy(builder);
    }

    private void keep(ModelPackage sent, PackageCheck.Looked looked, Map<String, ModelFile> whole) {
        Set<String> brought = looked.changes().stream().map(FileChange::name).collect(Collectors.toSet());
        whole.values().stream()
                .filter(file -> !brought.contains(file.name()))
                .forEach(file -> files.put(sent.id(), file, false, file.sha256()));
    }

    private static String sha256(Map<String, ModelFile> whole) {
        String lines = whole.values().stream()
                .map(file -> file.path() + " " + file.sha256() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return ModelFile.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }
}

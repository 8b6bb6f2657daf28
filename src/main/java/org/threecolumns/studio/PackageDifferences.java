package org.threecolumns.studio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.model.ModelDiff;
import org.threecolumns.model.ModelFile;

/** What the files of a package say that those before them did not: of a published one, what it changed when it came into force. */
@Component
class PackageDifferences {

    private final PackageFileStore files;
    private final FilesInForce inForce;
    private final Definitions definitions;

    PackageDifferences(PackageFileStore files, FilesInForce inForce, Definitions definitions) {
        this.files = files;
        this.inForce = inForce;
        this.definitions = definitions;
    }

    /** By file name; nothing for new files, and for those that were the same. */
    Map<String, ModelDiff> of(ModelPackage one) {
        return of(one, file -> true);
    }

    /** Of one of its files. */
    Optional<ModelDiff> of(ModelPackage one, String name) {
        return Optional.ofNullable(of(one, file -> file.equals(name)).get(name));
    }

    private Map<String, ModelDiff> of(ModelPackage one, Predicate<String> which) {
        Map<String, ModelFile> before = one.state() == ModelPackage.State.PUBLISHED ? replaced(one, which) : now();
        Map<String, ModelDiff> differences = new TreeMap<>();
        for (ModelFile file : files.contents(one.id())) {
            ModelFile known = before.get(file.name());
            if (which.test(file.name()) && known != null && !known.sha256().equals(file.sha256())) {
                ModelDiff.of(file.name(), known.content(), file.content())
                        .ifPresent(diff -> differences.put(file.name(), diff));
            }
        }
        return differences;
    }

    private Map<String, ModelFile> now() {
        Map<String, ModelFile> now = new HashMap<>();
        inForce.all().forEach((name, counts) -> now.put(name, counts.file()));
        return now;
    }

    /** The versions right before those that came with the package. */
    private Map<String, ModelFile> replaced(ModelPackage published, Predicate<String> which) {
        Map<String, ModelFile> replaced = new HashMap<>();
        for (PackageFile file : files.of(published.id())) {
            if (which.test(file.name())
                    && file.brought()
                    && file.replaces() != null
                    && !file.replaces().equals(file.sha256())) {
                definitions
                        .replacedBy(Kind.ofFile(file.name()), Kind.keyOf(file.name()), published.deploymentId())
                        .ifPresent(
                                one -> replaced.put(file.name(), new ModelFile(file.name(), definitions.content(one))));
            }
        }
        return replaced;
    }
}

package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelFile;

/** Where the two folders and what is in force say different things, file by file. */
@Component
class FolderDifferences {

    private final DeliveredFolders folders;
    private final FilesInForce inForce;
    private final PackageStore packages;

    FolderDifferences(DeliveredFolders folders, FilesInForce inForce, PackageStore packages) {
        this.folders = folders;
        this.inForce = inForce;
        this.packages = packages;
    }

    /**
     * One file that differs.
     *
     * @param words what differs, for the page
     * @param packageId the package that what is in force came with; null where it came another way
     * @param delivered the file of the folder; null where it is in force and in no folder
     */
    record Difference(String name, String words, Long packageId, ModelFile delivered) {}

    List<Difference> all() {
        Map<String, InForce> now = inForce.all();
        List<Difference> found = new ArrayList<>();
        folders.files().values().forEach(file -> {
            InForce counts = now.get(file.name());
            if (counts == null) {
                found.add(new Difference(file.name(), "stands in the folder and is not in force", null, file));
            } else if (!counts.sha256().equals(file.sha256())) {
                found.add(new Difference(file.name(), "is another one in the folder", from(counts), file));
            }
        });
        now.values().stream()
                .filter(counts -> !folders.files().containsKey(counts.file().name()))
                .map(counts ->
                        new Difference(counts.file().name(), "is in force and stands in no folder", from(counts), null))
                .forEach(found::add);
        return found;
    }

    private Long from(InForce counts) {
        return packages.ofDeployment(counts.deploymentId()).orElse(null);
    }
}

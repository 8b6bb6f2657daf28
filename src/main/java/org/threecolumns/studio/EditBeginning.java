package org.threecolumns.studio;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelFile;

/** Takes a file that is in force into a package, to be changed there. */
@Service
class EditBeginning {

    private final PackageStore packages;
    private final OpenPackages own;
    private final PackageFileStore files;
    private final FilesInForce inForce;

    EditBeginning(PackageStore packages, OpenPackages own, PackageFileStore files, FilesInForce inForce) {
        this.packages = packages;
        this.own = own;
        this.files = files;
        this.inForce = inForce;
    }

    /**
     * What another window of the author does to the package in this moment is done before, so that the file is never left out.
     *
     * @return the package that the author has open, or a new one, with the file in it; as it was, where it was in it already
     */
    @Transactional
    public ModelPackage take(ModelFile file, String author) {
        ModelPackage open = own.hold(author)
                .orElseGet(() -> packages.find(packages.add("", null, author)).orElseThrow());
        boolean there = files.of(open.id()).stream()
                .anyMatch(known -> known.brought() && known.name().equals(file.name()));
        if (!there && packages.changed(open.id(), open.version())) {
            files.put(open.id(), List.of(file), inForce.all());
        }
        return open;
    }

    /** The file as it stands in a package; as it is in force where the package does not bring it. */
    ModelFile inPackage(ModelPackage one, String name) {
        return files.contents(one.id()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    InForce counts = inForce.all().get(name);
                    return counts == null ? null : counts.file();
                });
    }
}

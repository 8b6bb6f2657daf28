package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelUpload;

/** Begins packages: from files that somebody hands in, from an earlier package, from the folders. */
@Service
class PackageBeginning {

    private final PackageStore packages;
    private final PackageFileStore files;
    private final FilesInForce inForce;
    private final FolderDifferences folders;

    PackageBeginning(PackageStore packages, PackageFileStore files, FilesInForce inForce, FolderDifferences folders) {
        this.packages = packages;
        this.files = files;
        this.inForce = inForce;
        this.folders = folders;
    }

    /** @param id of the new package; null where there are problems */
    record Outcome(Long id, List<FieldError> problems) {}

    @Transactional
    public Outcome begin(List<ModelFile> sent, String notes, String author) {
        ModelUpload upload = ModelUpload.of(sent);
        List<FieldError> problems = Stream.concat(
                        PackageProblems.ofFiles(sent, upload).stream(), PackageProblems.ofNotes(notes).stream())
                .toList();
        if (!problems.isEmpty()) {
            return new Outcome(null, problems);
        }
        return new Outcome(lay(upload.files(), Words.clean(notes), null, author), List.of());
    }

    /** A new package that brings back what was in force with an earlier one; what came first after it stays. */
    @Transactional
    public long backTo(ModelPackage earlier, String author) {
        Map<String, InForce> now = inForce.all();
        List<ModelFile> other = files.contents(earlier.id()).stream()
                .filter(file -> !now.containsKey(file.name())
                        || !now.get(file.name()).sha256().equals(file.sha256()))
                .toList();
        String notes = "Back to package " + earlier.id() + ": " + earlier.notes();
        return lay(other, Words.shortened(notes, PackageProblems.LONGEST), earlier.id(), author);
    }

    /** A new package of what stands in the folders and differs from what is in force. */
    @Transactional
    public long fromFolders(String author) {
        List<ModelFile> other = folders.all().stream()
                .map(FolderDifferences.Difference::delivered)
                .filter(file -> file != null)
                .toList();
        return lay(other, "As the folders have it", null, author);
    }

    private long lay(List<ModelFile> brought, String notes, Long backTo, String author) {
        long id = packages.add(notes, backTo, author);
        files.put(id, brought, inForce.all());
        return id;
    }
}

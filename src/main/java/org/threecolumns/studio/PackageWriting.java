package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelUpload;

/** What its author does with a package: hands files in, takes them out again, sends it to a second person. */
@Service
class PackageWriting {

    private static final int MOST_FILES = 300;

    private final PackageStore packages;
    private final PackageFileStore files;
    private final PackageCheck check;
    private final FilesInForce inForce;

    PackageWriting(PackageStore packages, PackageFileStore files, PackageCheck check, FilesInForce inForce) {
        this.packages = packages;
        this.files = files;
        this.check = check;
        this.inForce = inForce;
    }

    @Transactional
    public List<FieldError> add(ModelPackage open, int seen, List<ModelFile> sent) {
        return lay(open, seen, sent, Map.of());
    }

    /**
     * What was made of files that are in the package, or came into it by the change. A file that was in it stays a change of what it
     * was a change of, so that nobody's version in between is lost unseen.
     */
    @Transactional
    public List<FieldError> change(ModelPackage open, int seen, List<ModelFile> changed) {
        Map<String, String> replaces = new HashMap<>();
        files.of(open.id()).stream().filter(PackageFile::brought).forEach(f -> replaces.put(f.name(), f.replaces()));
        return lay(open, seen, changed, replaces);
    }

    private List<FieldError> lay(ModelPackage open, int seen, List<ModelFile> sent, Map<String, String> replaces) {
        ModelUpload upload = ModelUpload.of(sent);
        List<FieldError> problems = new ArrayList<>(PackageProblems.ofFiles(sent, upload));
        if (files.of(open.id()).size() + upload.files().size() > MOST_FILES) {
            problems.add(new FieldError("file", "too-many", "Use at most " + MOST_FILES + " files in a package"));
        }
        if (problems.isEmpty() && !packages.changed(open.id(), seen)) {
            problems.add(new FieldError("file", "changed", PackageProblems.CHANGED_MEANWHILE.message()));
        }
        if (problems.isEmpty()) {
            files.put(open.id(), upload.files(), inForce.all());
            upload.files().stream()
                    .filter(file -> replaces.containsKey(file.name()))
                    .forEach(file -> files.put(open.id(), file, true, replaces.get(file.name())));
        }
        return problems;
    }

    @Transactional
    public boolean remove(ModelPackage open, int seen, String name) {
        boolean there = files.of(open.id()).stream()
                .anyMatch(file -> file.brought() && file.name().equals(name));
        boolean mine = there && packages.changed(open.id(), seen);
        if (mine) {
            files.remove(open.id(), name);
        }
        return mine;
    }

    /** To a second person, unless the rules found something. */
    @Transactional
    public List<FieldError> send(ModelPackage open, int seen, String notes) {
        List<FieldError> problems = new ArrayList<>(PackageProblems.ofNotes(notes));
        problems.addAll(PackageProblems.standing(check.look(open)));
        if (problems.isEmpty() && !packages.changed(open.id(), seen)) {
            problems.add(PackageProblems.CHANGED_MEANWHILE);
        }
        if (problems.isEmpty()) {
            packages.sent(open.id(), Words.clean(notes));
        }
        return problems;
    }

    /** Away from whoever would have decided, so that its author can change it. @return false where somebody decided meanwhile */
    @Transactional
    public boolean takeBack(ModelPackage sent, int seen) {
        return packages.takenBack(sent.id(), seen);
    }

    @Transactional
    public boolean drop(ModelPackage open, int seen) {
        boolean mine = packages.changed(open.id(), seen);
        if (mine) {
            packages.dropped(open.id());
        }
        return mine;
    }
}

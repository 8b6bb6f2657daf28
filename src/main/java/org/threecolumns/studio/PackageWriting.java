package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelUpload;
import org.threecolumns.studio.FilesInForce.InForce;

/** What its author does with a package: hands files in, takes them out again, sends it to a second person. */
@Service
class PackageWriting {

    static final int LONGEST = 4000;
    static final FieldError CHANGED_MEANWHILE =
            new FieldError("notes", "changed", "Look again: somebody changed this package meanwhile");

    private static final int MOST_FILES = 300;

    private final PackageStore packages;
    private final PackageCheck check;
    private final FilesInForce inForce;
    private final FolderDifferences folders;

    PackageWriting(PackageStore packages, PackageCheck check, FilesInForce inForce, FolderDifferences folders) {
        this.packages = packages;
        this.check = check;
        this.inForce = inForce;
        this.folders = folders;
    }

    /** @param id of the new package; null where there are problems */
    record Outcome(Long id, List<FieldError> problems) {}

    @Transactional
    public Outcome begin(List<ModelFile> sent, String notes, String author) {
        ModelUpload upload = ModelUpload.of(sent);
        List<FieldError> problems = Stream.concat(problems(sent, upload).stream(), ofNotes(notes).stream())
                .toList();
        if (!problems.isEmpty()) {
            return new Outcome(null, problems);
        }
        return new Outcome(lay(upload.files(), Words.clean(notes), null, author), List.of());
    }

    @Transactional
    public List<FieldError> add(ModelPackage open, int seen, List<ModelFile> sent) {
        ModelUpload upload = ModelUpload.of(sent);
        List<FieldError> problems = new ArrayList<>(problems(sent, upload));
        if (packages.files(open.id()).size() + upload.files().size() > MOST_FILES) {
            problems.add(new FieldError("file", "too-many", "Use at most " + MOST_FILES + " files in a package"));
        }
        if (problems.isEmpty() && !packages.changed(open.id(), seen)) {
            problems.add(new FieldError("file", "changed", CHANGED_MEANWHILE.message()));
        }
        if (problems.isEmpty()) {
            put(open.id(), upload.files());
        }
        return problems;
    }

    @Transactional
    public boolean remove(ModelPackage open, int seen, String name) {
        boolean there = packages.files(open.id()).stream()
                .anyMatch(file -> file.brought() && file.name().equals(name));
        boolean mine = there && packages.changed(open.id(), seen);
        if (mine) {
            packages.remove(open.id(), name);
        }
        return mine;
    }

    /** To a second person, unless the rules found something. */
    @Transactional
    public List<FieldError> send(ModelPackage open, int seen, String notes) {
        List<FieldError> problems = new ArrayList<>(ofNotes(notes));
        problems.addAll(standing(check.look(open)));
        if (problems.isEmpty() && !packages.changed(open.id(), seen)) {
            problems.add(CHANGED_MEANWHILE);
        }
        if (problems.isEmpty()) {
            packages.sent(open.id(), Words.clean(notes));
        }
        return problems;
    }

    /** Why a package cannot go on as it stands, whoever asks. */
    static List<FieldError> standing(PackageCheck.Looked looked) {
        List<FieldError> problems = new ArrayList<>();
        if (!looked.differs()) {
            problems.add(new FieldError(
                    "files", "nothing-new", "Add a file that differs from what is in force; nothing would change"));
        }
        looked.overtaken()
                .forEach(
                        name -> problems.add(
                                new FieldError(
                                        "files",
                                        "overtaken",
                                        "Take the newest “" + name
                                                + "” and put your change into that; another version came into force after yours was handed in")));
        if (!looked.findings().isEmpty()) {
            problems.add(new FieldError(
                    "findings", "findings", "Put right what the rules found; a package with findings is not sent"));
        }
        return problems;
    }

    @Transactional
    public boolean drop(ModelPackage open, int seen) {
        boolean mine = packages.changed(open.id(), seen);
        if (mine) {
            packages.dropped(open.id());
        }
        return mine;
    }

    /** A new package that brings back what was in force with an earlier one; what came first after it stays. */
    @Transactional
    public long backTo(ModelPackage earlier, String author) {
        Map<String, InForce> now = inForce.all();
        List<ModelFile> other = packages.contents(earlier.id()).stream()
                .filter(file -> !now.containsKey(file.name())
                        || !now.get(file.name()).sha256().equals(file.sha256()))
                .toList();
        String notes = "Back to package " + earlier.id() + ": " + earlier.notes();
        return lay(other, Words.shortened(notes, LONGEST), earlier.id(), author);
    }

    /** A new package of what stands in the folders and differs from what is in force. */
    @Transactional
    public long fromFolders(String author) {
        List<ModelFile> files = folders.all().stream()
                .map(FolderDifferences.Difference::delivered)
                .filter(file -> file != null)
                .toList();
        return lay(files, "As the folders have it", null, author);
    }

    private long lay(List<ModelFile> files, String notes, Long backTo, String author) {
        long id = packages.add(notes, backTo, author);
        put(id, files);
        return id;
    }

    private void put(long id, List<ModelFile> files) {
        Map<String, InForce> now = inForce.all();
        for (ModelFile file : files) {
            InForce counts = now.get(file.name());
            packages.put(id, file, true, counts == null ? null : counts.sha256());
        }
    }

    private static List<FieldError> problems(List<ModelFile> sent, ModelUpload upload) {
        if (sent.isEmpty()) {
            return List.of(new FieldError("file", "none", "Choose a file, or an archive of the two folders"));
        }
        return upload.refusals().stream()
                .map(why -> new FieldError("file", "refused", why))
                .toList();
    }

    private static List<FieldError> ofNotes(String notes) {
        if (Words.isBlank(notes)) {
            return List.of(new FieldError("notes", "blank", "Say in a few words what changes and why"));
        }
        return notes.length() <= LONGEST
                ? List.of()
                : List.of(new FieldError("notes", "too-long", "Shorten the notes to " + LONGEST + " characters"));
    }
}

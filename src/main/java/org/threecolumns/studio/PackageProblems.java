package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelUpload;

/** What can be wrong with a package and with what is said of it, in words that say what to do. */
final class PackageProblems {

    static final int LONGEST = 4000;
    static final FieldError CHANGED_MEANWHILE =
            new FieldError("notes", "changed", "Look again: somebody changed this package meanwhile");

    private PackageProblems() {}

    static List<FieldError> ofFiles(List<ModelFile> sent, ModelUpload upload) {
        if (sent.isEmpty()) {
            return List.of(new FieldError("file", "none", "Choose a file, or an archive of the two folders"));
        }
        return upload.refusals().stream()
                .map(why -> new FieldError("file", "refused", why))
                .toList();
    }

    static List<FieldError> ofNotes(String notes) {
        if (Words.isBlank(notes)) {
            return List.of(new FieldError("notes", "blank", "Say in a few words what changes and why"));
        }
        return notes.length() <= LONGEST
                ? List.of()
                : List.of(new FieldError("notes", "too-long", "Shorten the notes to " + LONGEST + " characters"));
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
}

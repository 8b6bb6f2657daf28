package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.journey.ModelsInForce;
import org.threecolumns.model.Finding;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelRules;

/** What a package would change, what the rules say to it, and whether somebody was faster. */
@Component
class PackageCheck {

    private final FilesInForce inForce;
    private final ModelsInForce models;
    private final PackageFileStore files;
    private final ModelRules rules = new ModelRules();

    PackageCheck(FilesInForce inForce, ModelsInForce models, PackageFileStore files) {
        this.inForce = inForce;
        this.models = models;
        this.files = files;
    }

    /** How a file of a package stands to what is in force. */
    enum Change {
        NEW("new"),
        CHANGED("changed"),
        SAME("same as in force");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Change of(String sha256, String before) {
            if (before == null) {
                return NEW;
            }
            return before.equals(sha256) ? SAME : CHANGED;
        }
    }

    /** @param overtaken another version came into force after this one was handed in, and would be lost */
    record FileChange(String name, Change change, boolean overtaken) {

        boolean differs() {
            return change != Change.SAME;
        }
    }

    /** @param findings what the rules say to everything in force with the package's files in place */
    record Looked(List<FileChange> changes, List<Finding> findings) {

        boolean differs() {
            return changes.stream().anyMatch(FileChange::differs);
        }

        List<String> overtaken() {
            return changes.stream()
                    .filter(FileChange::overtaken)
                    .map(FileChange::name)
                    .toList();
        }
    }

    Looked look(ModelPackage one) {
        List<PackageFile> brought =
                files.of(one.id()).stream().filter(PackageFile::brought).toList();
        if (one.state() == ModelPackage.State.PUBLISHED) {
            return new Looked(brought.stream().map(PackageCheck::asPublished).toList(), List.of());
        }
        Map<String, InForce> now = inForce.all();
        Map<String, byte[]> contents =
                files.contents(one.id()).stream().collect(Collectors.toMap(ModelFile::name, ModelFile::content));
        return new Looked(
                brought.stream().map(file -> now(file, now.get(file.name()))).toList(),
                contents.isEmpty() ? List.of() : rules.check(models.of(now).with(contents)));
    }

    /** Whether anything that was in force with a published package is another one now, or gone. */
    boolean comesBack(ModelPackage published) {
        Map<String, InForce> now = inForce.all();
        return files.of(published.id()).stream()
                .anyMatch(file -> now(file, now.get(file.name())).differs());
    }

    private static FileChange asPublished(PackageFile file) {
        return new FileChange(file.name(), Change.of(file.sha256(), file.replaces()), false);
    }

    private static FileChange now(PackageFile file, InForce counts) {
        String before = counts == null ? null : counts.sha256();
        Change change = Change.of(file.sha256(), before);
        boolean overtaken = change != Change.SAME && before != null && !before.equals(file.replaces());
        return new FileChange(file.name(), change, overtaken);
    }
}

package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.ModelsInForce;
import org.threecolumns.model.Finding;
import org.threecolumns.model.ModelDiff;
import org.threecolumns.model.ModelRules;
import org.threecolumns.model.ModelSet;
import org.threecolumns.model.ShownFile;
import org.threecolumns.model.ShownProcess;
import org.threecolumns.model.SignMark;
import org.threecolumns.model.UploadedFiles;

/** Holds files that somebody handed in to the rules that a deployment is held to, with everything in force around them. Keeps nothing. */
@Component
public class FileChecking {

    private final ModelsInForce models;
    private final Definitions definitions;
    private final ModelRules rules = new ModelRules();

    FileChecking(ModelsInForce models, Definitions definitions) {
        this.models = models;
        this.definitions = definitions;
    }

    /**
     * What came of it.
     *
     * @param refused files that could not be read, each with the reason and the place
     * @param elsewhere what the files would break in what is in force
     */
    public record Outcome(List<Finding> refused, List<CheckedFile> files, List<CheckedFile.Found> elsewhere) {

        public long found() {
            return refused.size()
                    + elsewhere.size()
                    + files.stream().mapToLong(file -> file.findings().size()).sum();
        }
    }

    public Outcome check(UploadedFiles uploaded) {
        ModelSet set = models.set().with(uploaded.files());
        List<Finding> findings = rules.check(set);
        List<ShownFile> shown = set.shown();
        Set<String> keys = shown.stream().map(ShownFile::key).collect(Collectors.toSet());
        List<Finding> refused = new ArrayList<>(uploaded.refused());
        refused.addAll(set.faults());
        List<CheckedFile> files = new ArrayList<>();
        for (ShownFile file : shown) {
            files.add(checked(file, "f" + files.size() + "-", findings, uploaded));
        }
        return new Outcome(
                refused,
                files,
                findings.stream()
                        .filter(finding -> !keys.contains(finding.model())
                                && !finding.rule().equals(ModelSet.UNREAD))
                        .map(this::elsewhere)
                        .toList());
    }

    private CheckedFile checked(ShownFile file, String at, List<Finding> all, UploadedFiles uploaded) {
        List<Finding> own = all.stream()
                .filter(finding -> finding.model().equals(file.key()))
                .toList();
        Map<String, SignMark> marks = new HashMap<>();
        own.forEach(finding -> marks.put(finding.element(), new SignMark("!", "Found here", SignMark.Look.WRONG)));
        Optional<Definition> now = counterpart(file);
        return new CheckedFile(
                file,
                at,
                file instanceof ShownProcess process ? process.picture(marks, "-" + at) : null,
                own.stream().map(finding -> found(finding, file, at)).toList(),
                now.isPresent(),
                now.flatMap(one -> difference(file, one, uploaded)).orElse(null));
    }

    private static CheckedFile.Found found(Finding finding, ShownFile file, String at) {
        String anchor = file.anchorOf(finding.element());
        return found(finding, anchor.isEmpty() ? "" : "#" + at + anchor);
    }

    private CheckedFile.Found elsewhere(Finding finding) {
        boolean form = finding.model().endsWith(".form");
        String address = Arrays.stream(Kind.values())
                .filter(kind -> form == (kind == Kind.FORM))
                .flatMap(kind -> inForce(kind, finding.model().replace(".form", "")).stream())
                .map(found -> found.address() + "#e-" + finding.element())
                .findFirst()
                .orElse("");
        return found(finding, address);
    }

    private Optional<Definition> inForce(Kind kind, String key) {
        return StudioDoor.isKey(key) ? definitions.upTo(kind, key, Integer.MAX_VALUE) : Optional.empty();
    }

    private static CheckedFile.Found found(Finding finding, String href) {
        return new CheckedFile.Found(
                finding.words() + ".",
                ModelRules.harmOf(finding.rule()) + ".",
                finding.rule(),
                finding.model() + ", " + finding.element(),
                href);
    }

    private Optional<Definition> counterpart(ShownFile file) {
        Kind kind = Kind.ofFile(file.file());
        return inForce(kind, kind == Kind.FORM ? file.name() : file.key());
    }

    private Optional<ModelDiff> difference(ShownFile file, Definition now, UploadedFiles uploaded) {
        return ModelDiff.of(
                file.file(), definitions.content(now), uploaded.files().get(file.file()));
    }
}

package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.ModelsInForce;
import org.threecolumns.model.Finding;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelRules;
import org.threecolumns.model.ModelSet;
import org.threecolumns.model.ModelUpload;
import org.threecolumns.model.ShownFile;

/** What the rules say to a file while somebody changes it, with the rest of its package and everything in force around it. */
@Component
class DraftCheck {

    private final ModelsInForce models;
    private final PackageFileStore files;
    private final ModelRules rules = new ModelRules();

    DraftCheck(ModelsInForce models, PackageFileStore files) {
        this.models = models;
        this.files = files;
    }

    /**
     * One finding as it stands beside the drawing.
     *
     * @param element id of what it is about in the file; blank where it is about something else
     * @param anchor id of its line in the table; blank where it has none
     * @param where model and element, for what is not in the file
     */
    public record Found(String words, String harm, String element, String anchor, String where) {}

    /** @param unread why the file cannot be taken as it is @param shown null where it cannot be read */
    public record Outcome(List<String> unread, List<Found> findings, ShownFile shown, ModelSet set) {}

    Outcome look(ModelPackage one, ModelFile file) {
        List<String> unread = ModelUpload.of(List.of(file)).refusals();
        ModelSet set = with(one, file);
        ShownFile shown = set.shown().stream()
                .filter(other -> other.file().equals(file.name()))
                .findFirst()
                .orElse(null);
        List<Found> findings = new ArrayList<>();
        for (Finding finding : rules.check(set)) {
            findings.add(found(finding, shown));
        }
        findings.sort(
                (a, b) -> Boolean.compare(a.element().isEmpty(), b.element().isEmpty()));
        return new Outcome(unread, findings, shown, set);
    }

    /** What families would no longer come to after a change that they come to before it, in words. */
    List<String> lost(ModelPackage one, ModelFile before, ModelFile after) {
        List<Finding> already = rules.losses(with(one, before));
        return rules.losses(with(one, after)).stream()
                .filter(finding -> !already.contains(finding))
                .map(finding -> finding.words() + ".")
                .toList();
    }

    private ModelSet with(ModelPackage one, ModelFile file) {
        Map<String, byte[]> contents = new HashMap<>();
        files.contents(one.id()).forEach(other -> contents.put(other.name(), other.content()));
        contents.put(file.name(), file.content());
        return models.set().with(contents);
    }

    private static Found found(Finding finding, ShownFile shown) {
        boolean own = shown != null && finding.model().equals(shown.key());
        return new Found(
                finding.words() + ".",
                ModelRules.harmOf(finding.rule()) + ".",
                own ? finding.element() : "",
                own ? shown.anchorOf(finding.element()) : "",
                own ? "" : finding.model() + ", " + finding.element());
    }
}

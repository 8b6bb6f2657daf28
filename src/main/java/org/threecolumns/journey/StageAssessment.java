package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Completeness;
import org.threecolumns.completeness.Gap;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapWords;

/** The one answer to what a stage run still lacks; the delegate holds the engine to it and pages show it beforehand. */
@Service
public class StageAssessment {

    /** Whoever signs has this stage open, with a draft of their own. */
    public static final Gap NOT_OPENED =
            Gap.of("stage", "not-opened", "Open this stage and look through it before you sign it");

    private static final Gap TWO_ANSWERS = Gap.of(
            "both", "two-answers", "Two people answered the same question differently; choose which answer stays");

    private static final int LONGEST_REASON = 400;

    private final StageContents contents;
    private final StageRequirements requirements;
    private final SchemaForms forms;
    private final SignerRules signers;
    private final MapWords words;

    StageAssessment(
            StageContents contents,
            StageRequirements requirements,
            SchemaForms forms,
            SignerRules signers,
            MapWords words) {
        this.contents = contents;
        this.requirements = requirements;
        this.forms = forms;
        this.signers = signers;
        this.words = words;
    }

    /** Content and gaps at one moment, read in the caller's transaction. */
    public record Assessment(StageContent content, SchemaForms.Filled form, List<Gap> gaps) {}

    /** What is missing, apart from who signs and which version of the map they saw. */
    public Assessment assess(StageRun run, StageDraftStore.Saved saved, String signer) {
        StageDraft draft = saved == null ? StageDraft.EMPTY : saved.draft();
        StageContent content = contents.of(run, draft, signer);
        List<Gap> gaps = new ArrayList<>();
        if (run.isStage()) {
            Completeness.gaps(content, requirements.of(run.stage())).stream()
                    .map(gap -> inWords(gap, run))
                    .forEach(gaps::add);
        }
        SchemaForms.Filled form = forms.filled(run, draft, content);
        gaps.addAll(form.gaps());
        if (draft.lateReason() != null && draft.lateReason().length() > LONGEST_REASON) {
            gaps.add(Gap.of("lateReason", "too-long", "Use " + LONGEST_REASON + " characters or fewer"));
        }
        gaps.addAll(UnreadGaps.of(draft.unread()));
        if (!draft.written().contested().isEmpty()) {
            gaps.add(TWO_ANSWERS);
        }
        return new Assessment(content, form, distinct(gaps));
    }

    /** Everything, as the engine asks it at the moment of signing. */
    Assessment assessForSignature(StageRun run, StageDraftStore.Saved saved, String signer) {
        Assessment assessment = assess(run, saved, signer);
        List<Gap> gaps = new ArrayList<>(signers.gaps(run, signer));
        gaps.addAll(assessment.gaps());
        if (saved == null || !Objects.equals(saved.savedBy(), signer)) {
            gaps.add(NOT_OPENED);
        } else if (run.isStage()
                && saved.seenMapVersion() != assessment.content().map().version()) {
            gaps.add(Gap.of(
                    "map",
                    "map-changed",
                    "Somebody changed the map since you opened this page; look at what changed, then sign"));
        }
        return new Assessment(assessment.content(), assessment.form(), List.copyOf(gaps));
    }

    /** A column is named by the heading that it has on the page. */
    private Gap inWords(Gap gap, StageRun run) {
        Optional<MapColumn> column = Arrays.stream(MapColumn.values())
                .filter(one -> gap.field().equals("column." + one))
                .findFirst();
        return column.map(one -> gap.saying(gap.message().replace(one.question(), words.column(run.tier(), one))))
                .orElse(gap);
    }

    private static List<Gap> distinct(List<Gap> gaps) {
        return gaps.stream().distinct().toList();
    }
}

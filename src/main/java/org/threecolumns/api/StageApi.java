package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.journey.StageSignature;

/** One stage: look at it, save a draft, sign it. */
@RestController
@RequestMapping("/api/stages/{id}")
@Tag(name = "Stages")
class StageApi {

    static final FieldError ENDED =
            new FieldError("stage", "already-ended", "This stage has ended meanwhile; nothing was changed");

    private static final FieldError WRITTEN_MEANWHILE = new FieldError(
            "draftSavedAt",
            "changed-meanwhile",
            "Somebody else has written for this stage; bring both together and name the time their draft was saved");

    private final CaseDoor door;
    private final StageReading reading;
    private final StageRunRepository runs;
    private final StageDraftStore drafts;
    private final StageSignature signature;

    StageApi(
            CaseDoor door,
            StageReading reading,
            StageRunRepository runs,
            StageDraftStore drafts,
            StageSignature signature) {
        this.door = door;
        this.reading = reading;
        this.runs = runs;
        this.drafts = drafts;
        this.signature = signature;
    }

    @GetMapping
    @Operation(summary = "Read a stage", description = "What it asks, the map, the draft, and what is missing.")
    StageView stage(@AuthenticationPrincipal CurrentUser user, @PathVariable long id) {
        return reading.of(door.stage(user, id, Action.VIEW, "stage"), user);
    }

    @PutMapping("/draft")
    @Operation(
            summary = "Save a draft",
            description =
                    "Whatever is still missing; names the map version seen. 409 over somebody else's unseen draft.")
    StageView save(
            @AuthenticationPrincipal CurrentUser user, @PathVariable long id, @RequestBody DraftRequest request) {
        StageRun run = door.ownStage(user, id, Action.EDIT, "draft of");
        requireOpen(run);
        long seen = DraftRequest.seen(request.seenMapVersion());
        drafts.replace(id, request.draft(), seen, request.draftSavedAt(), user.username())
                .ifPresent(theirs -> {
                    throw Refusal.changedMeanwhile(WRITTEN_MEANWHILE, request, StageReading.draft(theirs));
                });
        return reading.of(run, user);
    }

    /** @param seenMapVersion the version of the map that the signer saw */
    record SignatureRequest(Long seenMapVersion) {}

    @PostMapping("/signature")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sign a stage",
            description = "As the signer drafted it. 422 with every gap, 409 when it has ended meanwhile.")
    StageView sign(
            @AuthenticationPrincipal CurrentUser user, @PathVariable long id, @RequestBody SignatureRequest request) {
        StageRun run = door.ownStage(user, id, Action.SIGN, "signature of");
        requireOpen(run);
        long seen = DraftRequest.seen(request.seenMapVersion());
        List<Gap> gaps = signature.sign(id, ownDraft(user, id), seen, user);
        gaps.stream().filter(g -> g.code().equals(ENDED.code())).findFirst().ifPresent(g -> {
            throw Refusal.conflict(ENDED);
        });
        if (!gaps.isEmpty()) {
            throw Refusal.of(gaps, id);
        }
        return reading.of(runs.findById(id).orElseThrow(), user);
    }

    /** Nobody signs what somebody else wrote without having it open, and nobody's draft is lost. */
    private StageDraft ownDraft(CurrentUser user, long id) {
        StageDraftStore.Saved saved = drafts.find(id).orElse(null);
        if (saved == null) {
            return StageDraft.EMPTY;
        }
        if (!saved.savedBy().equals(user.username())) {
            throw Refusal.of(List.of(StageAssessment.NOT_OPENED), id);
        }
        return saved.draft();
    }

    static void requireOpen(StageRun run) {
        if (!run.isOpen()) {
            throw Refusal.conflict(ENDED);
        }
    }
}

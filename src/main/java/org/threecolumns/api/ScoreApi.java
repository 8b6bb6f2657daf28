package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.ScalingRepository;
import org.threecolumns.mapping.ScoreWriting;

/** Answers on the scale, given in an open stage. */
@RestController
@RequestMapping("/api/stages/{id}/scores")
@Tag(name = "Stages")
class ScoreApi {

    private final CaseDoor door;
    private final ScoreWriting writing;
    private final ScalingRepository scores;

    ScoreApi(CaseDoor door, ScoreWriting writing, ScalingRepository scores) {
        this.door = door;
        this.writing = writing;
        this.scores = scores;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Give a score for a child",
            description = "A person's later answer in the same stage replaces their earlier one.")
    MapView.ScoreView give(
            @AuthenticationPrincipal CurrentUser user, @PathVariable long id, @RequestBody ScoreRequest request) {
        StageRun run = door.stage(user, id, Action.EDIT, "score in");
        StageApi.requireOpen(run);
        if (request.audience() != null && CaseDoor.isHidden(user, request.audience())) {
            throw Refusal.of("audience", "not-yours", "Choose an audience that you belong to yourself");
        }
        if (request.childId() != null && !run.childIds().contains(request.childId())) {
            throw Refusal.of("childId", "not-in-stage", "Choose a child whom this stage is about");
        }
        MapResult result =
                writing.give(run.familyId(), id, run.stage(), request.input(), new Author(user.username(), run.tier()));
        return MapView.ScoreView.of(scores.findById(MapDoor.saved(result)).orElseThrow());
    }
}

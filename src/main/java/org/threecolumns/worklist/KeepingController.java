package org.threecolumns.worklist;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.journey.StageRun;

/** Takes what is being typed on a stage page. */
@Controller
class KeepingController {

    private final StageDoor door;
    private final Keeping keeping;

    KeepingController(StageDoor door, Keeping keeping) {
        this.door = door;
        this.keeping = keeping;
    }

    /** 410 when the stage has ended meanwhile: nothing can be written in it any more. */
    @PostMapping(path = "/stages/{id}/kept", produces = "application/json")
    ResponseEntity<Keeping.Kept> keep(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> input,
            @AuthenticationPrincipal CurrentUser me) {
        StageRun run = door.openWhileTyping(id, me);
        return run.isOpen()
                ? ResponseEntity.ok(keeping.keep(run, StagePost.keeping(input), me))
                : ResponseEntity.status(410).build();
    }
}

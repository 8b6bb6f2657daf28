package org.threecolumns.worklist;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.journey.StageRun;

/** Notes with one tap that a coaching question was asked, or takes the note back. */
@Controller
class CoachingController {

    private final StageDoor door;
    private final StageSaving saving;
    private final CoachingQuestions questions;
    private final CoachingViews views;

    CoachingController(StageDoor door, StageSaving saving, CoachingQuestions questions, CoachingViews views) {
        this.door = door;
        this.saving = saving;
        this.questions = questions;
        this.views = views;
    }

    /** Without scripts the whole page comes along and is saved first, so that nothing typed is lost. */
    @PostMapping("/stages/{id}/coaching")
    String noteAndSave(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> input,
            @AuthenticationPrincipal CurrentUser me) {
        StageRun run = door.open(id, me, Action.EDIT);
        if (!run.isOpen()) {
            return "redirect:/stages/" + id;
        }
        StagePost post = new StagePost(input);
        saving.save(run, post, me);
        note(run, post, me);
        return "redirect:/stages/" + id + "#coaching-" + place(post);
    }

    /** With scripts only the note is sent, and the questions of that place come back. */
    @PostMapping(path = "/stages/{id}/coaching", params = "only=note")
    String note(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> input,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        StageRun run = door.open(id, me, Action.EDIT);
        StagePost post = new StagePost(input);
        if (run.isOpen()) {
            note(run, post, me);
        }
        model.addAttribute("help", views.of(run).get(place(post)));
        return "stage/coaching :: list(help=${help})";
    }

    private void note(StageRun run, StagePost post, CurrentUser me) {
        String[] said = post.text("coaching").split(":");
        if (said.length == 3 && said[1].matches("\\d{1,18}")) {
            long question = Long.parseLong(said[1]);
            if ("asked".equals(said[0])) {
                questions.asked(run, question, me.username());
            } else {
                questions.notAsked(run, question);
            }
        }
    }

    private static String place(StagePost post) {
        String[] said = post.text("coaching").split(":");
        return said.length == 3 && said[2].matches("[A-Z_]{1,12}") ? said[2] : "WORRIES";
    }
}

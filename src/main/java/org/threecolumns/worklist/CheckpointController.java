package org.threecolumns.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.casework.CheckpointOpen;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.CheckpointLooking;

/** Assessments that a manager looks at while they run. */
@Controller
class CheckpointController {

    private static final int PAGE = 25;

    private final Checkpoints checkpoints;
    private final CheckpointDoor door;
    private final CheckpointViews views;
    private final CheckpointLooking looking;
    private final AssessmentViews assessments;

    CheckpointController(
            Checkpoints checkpoints,
            CheckpointDoor door,
            CheckpointViews views,
            CheckpointLooking looking,
            AssessmentViews assessments) {
        this.checkpoints = checkpoints;
        this.door = door;
        this.views = views;
        this.looking = looking;
        this.assessments = assessments;
    }

    @GetMapping("/checkpoints")
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "0") long id,
            Model model) {
        door.list(me);
        LocalDate from = Optional.ofNullable(TypedDate.read(after)).orElse(CasePage.After.EARLIEST.on());
        CasePage<CheckpointOpen> page = checkpoints.notLookedAt(Visibility.of(me), new CasePage.After(from, id), PAGE);
        model.addAttribute(
                "checkpoints", page.rows().stream().map(views::waiting).toList());
        model.addAttribute("next", page.next());
        return "checkpoint/list";
    }

    @GetMapping("/checkpoints/{id}")
    String ask(@PathVariable long id, @AuthenticationPrincipal CurrentUser me, Model model) {
        return page(door.open(id, me, Action.VIEW), "", List.of(), model);
    }

    @PostMapping("/checkpoints/{id}")
    ModelAndView look(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Checkpoint checkpoint = door.open(id, me, Action.EDIT);
        if (checkpoint.isLookedAt()) {
            flash.addFlashAttribute("notice", "Somebody has looked at this meanwhile. What they wrote stands.");
            return new ModelAndView("redirect:/checkpoints/" + id);
        }
        List<FieldError> problems = looking.look(id, words, me.username());
        if (!problems.isEmpty()) {
            String view = page(checkpoint, words, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", "It is on record. The social worker sees it on the assessment.");
        return new ModelAndView("redirect:/checkpoints");
    }

    private String page(Checkpoint checkpoint, String words, List<FieldError> problems, Model model) {
        model.addAttribute("checkpoint", views.of(checkpoint));
        model.addAttribute("assessment", assessments.of(checkpoint));
        model.addAttribute("words", words);
        model.addAttribute("problems", problems);
        return "checkpoint/page";
    }
}

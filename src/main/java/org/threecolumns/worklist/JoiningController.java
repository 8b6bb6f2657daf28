package org.threecolumns.worklist;

import java.util.List;
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
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.JoiningJourneys;
import org.threecolumns.journey.Onward;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;

/** Siblings whose ways parted go on together, once both stand at the same step. */
@Controller
class JoiningController {

    private final StageDoor door;
    private final JoiningJourneys joining;
    private final JoiningViews views;
    private final StageContext context;
    private final StageNames names;
    private final Onward onward;

    JoiningController(
            StageDoor door,
            JoiningJourneys joining,
            JoiningViews views,
            StageContext context,
            StageNames names,
            Onward onward) {
        this.door = door;
        this.joining = joining;
        this.views = views;
        this.context = context;
        this.names = names;
        this.onward = onward;
    }

    /** What was typed, to be shown again. */
    record Typed(long other, String why) {}

    @GetMapping("/stages/{id}/joining")
    String ask(@PathVariable long id, @AuthenticationPrincipal CurrentUser me, Model model) {
        StageRun run = door.open(id, me, Action.VIEW);
        return run.isOpen() && door.isTheirs(run, me)
                ? page(run, me, new Typed(0, ""), List.of(), model)
                : "redirect:/families/" + context.familyReference(run);
    }

    @PostMapping("/stages/{id}/joining")
    ModelAndView join(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long other,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        StageRun run = door.open(id, me, Action.EDIT);
        String family = "redirect:/families/" + context.familyReference(run);
        if (!run.isOpen()) {
            flash.addFlashAttribute("notice", "This stage has ended meanwhile. Nothing was changed.");
            return new ModelAndView(family);
        }
        long chosen = views.possible(run, me).stream()
                .map(StageRun::id)
                .filter(possible -> possible == other)
                .findFirst()
                .orElse(0L);
        String children = views.children(run);
        List<FieldError> problems = joining.join(run, chosen, why, me.username());
        if (!problems.isEmpty()) {
            String view = page(run, me, new Typed(chosen, why), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        onward.goOn(run.episodeId());
        flash.addFlashAttribute("notice", "It is on record. The way of " + children + " goes on with the others.");
        return new ModelAndView(family);
    }

    private String page(StageRun run, CurrentUser me, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("runId", run.id());
        model.addAttribute("stage", names.stage(run.stage()));
        model.addAttribute("familyReference", context.familyReference(run));
        model.addAttribute("children", views.children(run));
        model.addAttribute("choices", views.choices(run, me));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "stage/joining";
    }
}

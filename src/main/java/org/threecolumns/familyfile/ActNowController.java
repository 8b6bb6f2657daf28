package org.threecolumns.familyfile;

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
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.Onward;

/** Acting now: for whom and why, in two answers; everything else is written up later. */
@Controller
class ActNowController {

    private final FamilyDoor door;
    private final ChildRepository children;
    private final ActNowService actNow;
    private final Onward onward;

    ActNowController(FamilyDoor door, ChildRepository children, ActNowService actNow, Onward onward) {
        this.door = door;
        this.children = children;
        this.actNow = actNow;
        this.onward = onward;
    }

    @GetMapping("/families/{reference}/act-now")
    String ask(@PathVariable String reference, @AuthenticationPrincipal CurrentUser me, Model model) {
        Family family = door.toWork(door.toRead(reference, me, "act now"), me, Action.VIEW, "act now");
        return page(
                family, children.ofFamily(family.id()).stream().map(Child::id).toList(), "", List.of(), model);
    }

    @PostMapping("/families/{reference}/act-now")
    ModelAndView act(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<String> child,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = door.toWork(door.toRead(reference, me, "act now"), me, Action.EDIT, "asked to act now");
        ChildIds chosen = ChosenChildren.of(child);
        ChildIds all = ChildIds.of(
                children.ofFamily(family.id()).stream().map(Child::id).toList());
        ActNowService.Outcome outcome = actNow.act(family.id(), all, chosen, why, me.username());
        if (!outcome.problems().isEmpty()) {
            String view = page(family, chosen.ids(), why, outcome.problems(), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        door.done(family, me, Action.ACT_NOW, "act now");
        onward.goOn(outcome.act().episodeId());
        flash.addFlashAttribute(
                "notice",
                outcome.begun()
                        ? "It is on record. A strategy discussion is open now; please write up later what you did."
                        : "It is on record. The strategy discussion could not open yet; an administrator sees it. Act.");
        return new ModelAndView("redirect:/families/" + reference);
    }

    private String page(Family family, List<Long> chosen, String why, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("children", children.ofFamily(family.id()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        return "family/act-now";
    }
}

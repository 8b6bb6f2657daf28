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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.LeavingService;
import org.threecolumns.journey.Onward;

/** We are told that children leave us; a manager then confirms it or finds that they stay. */
@Controller
class LeavingController {

    private final FamilyDoor door;
    private final PossibleActions possible;
    private final ChildRepository children;
    private final LeavingService leaving;
    private final CaseWords words;
    private final Onward onward;

    LeavingController(
            FamilyDoor door,
            PossibleActions possible,
            ChildRepository children,
            LeavingService leaving,
            CaseWords words,
            Onward onward) {
        this.door = door;
        this.possible = possible;
        this.children = children;
        this.leaving = leaving;
        this.words = words;
        this.onward = onward;
    }

    /** What was typed, to be shown again. */
    record Typed(ChildIds children, String reason, String words, String saidOn) {}

    @GetMapping("/families/{reference}/leaving")
    String ask(@PathVariable String reference, @AuthenticationPrincipal CurrentUser me, Model model) {
        Family family = door.toWork(door.toRead(reference, me, "leaving"), me, Action.VIEW, "leaving");
        episodeOf(family);
        return page(family, new Typed(ChildIds.NONE, "", "", ""), List.of(), model);
    }

    @PostMapping("/families/{reference}/leaving")
    ModelAndView say(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<String> child,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "words", defaultValue = "") String told,
            @RequestParam(defaultValue = "") String saidOn,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = door.toWork(door.toRead(reference, me, "leaving"), me, Action.EDIT, "leaving");
        Episode episode = episodeOf(family);
        DepartureInput said = new DepartureInput(
                family.id(),
                ChosenChildren.of(child),
                DepartureReason.of(reason).orElse(null),
                told,
                TypedDate.read(saidOn));
        List<FieldError> problems = leaving.say(episode.id(), said, me.username());
        if (!problems.isEmpty()) {
            String view = page(family, new Typed(said.children(), reason, told, saidOn), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        onward.goOn(episode.id());
        flash.addFlashAttribute(
                "notice", "It is on record. Everything goes on until a manager has confirmed that they left.");
        return new ModelAndView("redirect:/families/" + reference);
    }

    private Episode episodeOf(Family family) {
        return possible.open(family.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Family family, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("children", children.ofFamily(family.id()));
        model.addAttribute("reasons", words.leavingReasons());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "family/leaving";
    }
}

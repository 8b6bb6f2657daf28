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
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.Onward;

/** The family takes back its yes to early help; a manager then decides what follows. */
@Controller
class ConsentController {

    private final FamilyDoor door;
    private final PossibleActions possible;
    private final ConsentService consent;
    private final Onward onward;

    ConsentController(FamilyDoor door, PossibleActions possible, ConsentService consent, Onward onward) {
        this.door = door;
        this.possible = possible;
        this.consent = consent;
        this.onward = onward;
    }

    /** What was typed, to be shown again. */
    record Typed(String saidBy, String words, String saidOn) {}

    @GetMapping("/families/{reference}/consent-withdrawal")
    String ask(@PathVariable String reference, @AuthenticationPrincipal CurrentUser me, Model model) {
        Family family = door.toWork(door.toRead(reference, me, "consent"), me, Action.VIEW, "consent");
        journeyOf(family);
        return page(family, new Typed("", "", ""), List.of(), model);
    }

    @PostMapping("/families/{reference}/consent-withdrawal")
    ModelAndView withdraw(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String saidBy,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String saidOn,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = door.toWork(door.toRead(reference, me, "consent"), me, Action.EDIT, "consent withdrawn");
        Journey journey = journeyOf(family);
        List<FieldError> problems =
                consent.withdraw(journey.id(), saidBy, words, TypedDate.read(saidOn), me.username());
        if (!problems.isEmpty()) {
            String view = page(family, new Typed(saidBy, words, saidOn), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        onward.goOn(journey.episodeId());
        flash.addFlashAttribute("notice", "It is on record. A front-door manager now decides what follows.");
        return new ModelAndView("redirect:/families/" + reference);
    }

    private Journey journeyOf(Family family) {
        return possible.withdrawable(family.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(Family family, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "family/consent-withdrawal";
    }
}

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
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Episode;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ConferenceAsking;
import org.threecolumns.journey.Onward;

/** A service asks for a conference that was not going to be held; then it is held. */
@Controller
class ConferenceRequestController {

    private final FamilyDoor door;
    private final PossibleActions possible;
    private final ConferenceAsking asking;
    private final Onward onward;

    ConferenceRequestController(FamilyDoor door, PossibleActions possible, ConferenceAsking asking, Onward onward) {
        this.door = door;
        this.possible = possible;
        this.asking = asking;
        this.onward = onward;
    }

    /** What was typed, to be shown again. */
    record Typed(ChildIds children, String agency, String askedBy, String why) {}

    @GetMapping("/families/{reference}/conference-request")
    String ask(@PathVariable String reference, @AuthenticationPrincipal CurrentUser me, Model model) {
        Family family = family(reference, me, Action.VIEW);
        List<Child> children = possible.conferenceFor(family.id());
        if (children.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ChildIds all = ChildIds.of(children.stream().map(Child::id).toList());
        return page(family, new Typed(all, "", "", ""), List.of(), model);
    }

    @PostMapping("/families/{reference}/conference-request")
    ModelAndView record(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<String> child,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String askedBy,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = family(reference, me, Action.EDIT);
        Episode episode =
                possible.open(family.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ChildIds chosen = ChosenChildren.of(child);
        ConferenceRequestInput asked = new ConferenceRequestInput(family.id(), chosen, agency, askedBy, why);
        List<FieldError> problems = asking.ask(episode.id(), asked, me.username());
        if (!problems.isEmpty()) {
            String view = page(family, new Typed(chosen, agency, askedBy, why), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        onward.goOn(episode.id());
        flash.addFlashAttribute("notice", "It is on record. An initial conference is open now for these children.");
        return new ModelAndView("redirect:/families/" + reference);
    }

    private Family family(String reference, CurrentUser me, Action action) {
        Family family = door.toReadStatutory(reference, me, "conference request");
        return door.toWork(family, me, action, "conference request");
    }

    private String page(Family family, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("children", possible.conferenceFor(family.id()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "family/conference-request";
    }
}

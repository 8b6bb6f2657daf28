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
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.Births;

/** A baby whom we expected is born. */
@Controller
class BirthController {

    private final FamilyDoor door;
    private final ChildRepository children;
    private final Births births;

    BirthController(FamilyDoor door, ChildRepository children, Births births) {
        this.door = door;
        this.children = children;
        this.births = births;
    }

    /** What was typed, to be shown again. */
    record Typed(String givenName, String bornOn) {}

    @GetMapping("/families/{reference}/births/{childId}")
    String ask(
            @PathVariable String reference,
            @PathVariable long childId,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        Family family = door.toWork(door.toRead(reference, me, "birth"), me, Action.VIEW, "birth");
        Child child = childOf(family, childId);
        if (child.expectedDate() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(family, child, new Typed("", ""), List.of(), model);
    }

    @PostMapping("/families/{reference}/births/{childId}")
    ModelAndView born(
            @PathVariable String reference,
            @PathVariable long childId,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String bornOn,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = door.toWork(door.toRead(reference, me, "birth"), me, Action.EDIT, "birth");
        Child child = childOf(family, childId);
        List<FieldError> problems = births.born(child, givenName, TypedDate.read(bornOn), me.username());
        if (!problems.isEmpty()) {
            String view = page(family, child, new Typed(givenName, bornOn), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", "The birth is on record. Every plan goes on with the child's name.");
        return new ModelAndView("redirect:/families/" + reference);
    }

    private Child childOf(Family family, long childId) {
        return children.findById(childId)
                .filter(c -> c.familyId().equals(family.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(Family family, Child child, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("child", child);
        model.addAttribute("expected", child.expectedDate());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "family/birth";
    }
}

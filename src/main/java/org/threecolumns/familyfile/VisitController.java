package org.threecolumns.familyfile;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;

/** Visits to the children of a family: a record of their own, for which no mapping is asked. */
@Controller
class VisitController {

    private final FamilyDoor door;
    private final Visits visits;
    private final VisitViews views;
    private final ChildRepository children;
    private final CaseAccess access;

    VisitController(FamilyDoor door, Visits visits, VisitViews views, ChildRepository children, CaseAccess access) {
        this.door = door;
        this.visits = visits;
        this.views = views;
        this.children = children;
        this.access = access;
    }

    /** What was typed, to be shown again. */
    record Typed(
            String childId,
            String visitedOn,
            String visitedBy,
            String seen,
            String seenAlone,
            String whyNotAlone,
            String note) {

        Typed {
            childId = orEmpty(childId);
            visitedOn = orEmpty(visitedOn);
            visitedBy = orEmpty(visitedBy);
            seen = orEmpty(seen);
            seenAlone = orEmpty(seenAlone);
            whyNotAlone = orEmpty(whyNotAlone);
            note = orEmpty(note);
        }

        private static String orEmpty(String sent) {
            return sent == null ? "" : sent;
        }

        VisitInput input(long familyId) {
            return new VisitInput(
                    familyId,
                    childId.matches("\\d{1,18}") ? Long.parseLong(childId) : -1,
                    TypedDate.read(visitedOn),
                    visitedBy,
                    answer(seen),
                    answer(seenAlone),
                    whyNotAlone,
                    note);
        }

        private static Boolean answer(String typed) {
            return "yes".equals(typed) ? Boolean.TRUE : "no".equals(typed) ? Boolean.FALSE : null;
        }
    }

    @GetMapping("/families/{reference}/visits")
    String list(@PathVariable String reference, @AuthenticationPrincipal CurrentUser me, Model model) {
        Family family = door.toReadStatutory(reference, me, "visits");
        return page(family, me, new Typed("", "", me.displayName(), "", "", "", ""), List.of(), model);
    }

    @GetMapping("/families/{reference}/visits/{childId}")
    String earlier(
            @PathVariable String reference,
            @PathVariable long childId,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "0") long id,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        Family family = door.toReadStatutory(reference, me, "visits");
        Child child = children.findById(childId)
                .filter(c -> c.familyId().equals(family.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CasePage.After from = Optional.ofNullable(TypedDate.read(after))
                .map(on -> new CasePage.After(on, id))
                .orElse(CasePage.After.LATEST);
        model.addAttribute("family", family);
        model.addAttribute("ofChild", views.ofChild(child, me, from));
        return "visit/child";
    }

    @PostMapping("/families/{reference}/visits")
    ModelAndView record(
            @PathVariable String reference,
            Typed typed,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = door.toReadStatutory(reference, me, "visits");
        door.toWork(family, me, Action.EDIT, "visit");
        List<FieldError> problems = visits.record(typed.input(family.id()), me.username());
        if (!problems.isEmpty()) {
            String view = page(family, me, typed, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", "The visit is on record.");
        return new ModelAndView("redirect:/families/" + reference + "/visits");
    }

    private String page(Family family, CurrentUser me, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("children", views.ofFamily(family.id(), me));
        model.addAttribute("mayWork", access.mayWork(me, family.id()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "visit/family";
    }
}

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
import org.threecolumns.family.People;
import org.threecolumns.family.Person;
import org.threecolumns.form.FieldError;

/** The adults around the children: add one, put a name right, take one off the list. */
@Controller
class PeopleController {

    private static final String WHAT = "people";

    private final FamilyDoor door;
    private final People people;

    PeopleController(FamilyDoor door, People people) {
        this.door = door;
        this.people = people;
    }

    /** What was typed, to be shown again. */
    record Typed(String name, String relation) {

        static final Typed NOTHING = new Typed("", "");
    }

    @GetMapping("/families/{reference}/people")
    String list(@PathVariable String reference, @AuthenticationPrincipal CurrentUser me, Model model) {
        return page(family(reference, me, Action.VIEW), null, Typed.NOTHING, List.of(), model);
    }

    @PostMapping("/families/{reference}/people")
    ModelAndView add(
            @PathVariable String reference,
            Typed typed,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = family(reference, me, Action.EDIT);
        List<FieldError> problems = people.add(family.id(), typed.name(), typed.relation());
        return problems.isEmpty()
                ? done(reference, typed.name().strip() + " is on the list.", flash)
                : refused(page(family, null, typed, problems, model), model);
    }

    @PostMapping("/families/{reference}/people/{id}")
    ModelAndView change(
            @PathVariable String reference,
            @PathVariable long id,
            Typed typed,
            @RequestParam(defaultValue = "change") String what,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = family(reference, me, Action.EDIT);
        Person person =
                people.find(family.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if ("take-off".equals(what)) {
            people.takeOff(person, me.username());
            return done(reference, person.name() + " is off the list.", flash);
        }
        List<FieldError> problems = people.change(person, typed.name(), typed.relation()).stream()
                .map(p -> new FieldError(p.field() + "-" + id, p.code(), p.message()))
                .toList();
        return problems.isEmpty()
                ? done(reference, typed.name().strip() + " is put right.", flash)
                : refused(page(family, id, typed, problems, model), model);
    }

    private Family family(String reference, CurrentUser me, Action action) {
        return door.toWork(door.toRead(reference, me, WHAT), me, action, WHAT);
    }

    private static ModelAndView done(String reference, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/families/" + reference + "/people");
    }

    private static ModelAndView refused(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** @param changing whose entry was sent, or null where somebody new was */
    private String page(Family family, Long changing, Typed typed, List<FieldError> problems, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("people", people.around(family.id()));
        model.addAttribute("changing", changing);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "family/people";
    }
}

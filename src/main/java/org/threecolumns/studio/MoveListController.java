package org.threecolumns.studio;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;

/** The moves of open cases that there were, and looking at a new one. */
@Controller
@RequestMapping("/studio/moves")
class MoveListController {

    private static final int PAGE = 20;

    private final StudioDoor door;
    private final MoveStore moves;
    private final MovePlanning planning;
    private final MoveTargets targets;
    private final MovePage page;

    MoveListController(StudioDoor door, MoveStore moves, MovePlanning planning, MoveTargets targets, MovePage page) {
        this.door = door;
        this.moves = moves;
        this.planning = planning;
        this.targets = targets;
        this.page = page;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) String before, Model model) {
        door.toLook(me, "moves");
        return list(me, before, List.of(), model);
    }

    @PostMapping
    ModelAndView plan(
            @AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String version, Model model) {
        door.toDesign(me, "move");
        Optional<ProcessDefinition> target = targets.find(version);
        if (target.isEmpty()) {
            List<FieldError> problems = List.of(
                    new FieldError("version", "none", "Choose the version that open cases would be moved onto"));
            return new ModelAndView(list(me, null, problems, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return new ModelAndView("redirect:/studio/moves/" + planning.plan(target.get(), me.username()));
    }

    private String list(CurrentUser me, String before, List<FieldError> problems, Model model) {
        long mark = before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<CaseMove> found = moves.page(mark, PAGE + 1);
        List<CaseMove> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("moves", shown.stream().map(page::view).toList());
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        model.addAttribute("first", mark == Long.MAX_VALUE);
        model.addAttribute("targets", targets.all());
        model.addAttribute("designer", me.has(Role.DESIGNER));
        model.addAttribute("problems", problems);
        return "studio/moves";
    }
}

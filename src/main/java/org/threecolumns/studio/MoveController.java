package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;

/** Looks at what a move of open cases would do, chooses steps, begins it, stops it, and reads its report. */
@Controller
@RequestMapping("/studio/moves")
class MoveController {

    private static final int PAGE = 20;

    private final StudioDoor door;
    private final MoveStore moves;
    private final MovePlanning planning;
    private final MoveTargets targets;
    private final MovePage page;

    MoveController(StudioDoor door, MoveStore moves, MovePlanning planning, MoveTargets targets, MovePage page) {
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

    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(required = false) String group,
            @RequestParam(required = false) String after,
            Model model) {
        door.toLook(me, "move");
        return page.show(me, find(id), group, after, List.of(), model);
    }

    @PostMapping("/{id}/steps")
    ModelAndView choose(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model) {
        CaseMove move = standing(me, id);
        Map<String, String> chosen = new HashMap<>();
        List<FieldError> problems = new ArrayList<>();
        planning.choices(move).forEach((step, same) -> {
            String input = "step-" + step;
            if (same.contains(sent.get(input))) {
                chosen.put(step, sent.get(input));
            } else {
                problems.add(new FieldError(input, "none", "Choose the step that these cases go on at"));
            }
        });
        if (!problems.isEmpty()) {
            String view = page.show(me, move, null, null, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        chosen.forEach((step, onto) -> moves.map(move.id(), step, onto));
        planning.planAgain(move);
        return to(move);
    }

    @PostMapping("/{id}/again")
    ModelAndView lookAgain(@AuthenticationPrincipal CurrentUser me, @PathVariable String id) {
        CaseMove move = standing(me, id);
        planning.planAgain(move);
        return to(move);
    }

    @PostMapping("/{id}/begin")
    ModelAndView begin(@AuthenticationPrincipal CurrentUser me, @PathVariable String id, RedirectAttributes flash) {
        CaseMove move = find(id, me);
        boolean free = moves.running().isEmpty();
        boolean begun = free && moves.begin(move.id(), me.username());
        String otherwise = free ? "This move cannot begin; look at how it stands." : "Another move is under way; wait.";
        flash.addFlashAttribute("notice", begun ? "The move is under way." : otherwise);
        return to(move);
    }

    @PostMapping("/{id}/stop")
    ModelAndView stop(@AuthenticationPrincipal CurrentUser me, @PathVariable String id) {
        CaseMove move = find(id, me);
        moves.end(move.id(), CaseMove.State.STOPPED, null);
        return to(move);
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

    private static ModelAndView to(CaseMove move) {
        return new ModelAndView("redirect:/studio/moves/" + move.id());
    }

    private CaseMove find(String id, CurrentUser me) {
        door.toDesign(me, "move");
        return find(id);
    }

    /** One that nothing happens to just now. */
    private CaseMove standing(CurrentUser me, String id) {
        CaseMove move = find(id, me);
        if (!move.mayBegin()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return move;
    }

    private CaseMove find(String id) {
        return (id.matches("\\d{1,18}") ? moves.find(Long.parseLong(id)) : Optional.<CaseMove>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

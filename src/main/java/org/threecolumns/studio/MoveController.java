package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.threecolumns.form.FieldError;

/** The page of one move of open cases: what it would do, the steps to be chosen, beginning it, stopping it, and its report. */
@Controller
@RequestMapping("/studio/moves/{id}")
class MoveController {

    private final StudioDoor door;
    private final MoveStore moves;
    private final MovePlanning planning;
    private final MovePage page;

    MoveController(StudioDoor door, MoveStore moves, MovePlanning planning, MovePage page) {
        this.door = door;
        this.moves = moves;
        this.planning = planning;
        this.page = page;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(required = false) String group,
            @RequestParam(required = false) String after,
            Model model) {
        door.toLook(me, "move");
        return page.show(me, find(id), group, after, List.of(), model);
    }

    @PostMapping("/steps")
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

    @PostMapping("/again")
    ModelAndView lookAgain(@AuthenticationPrincipal CurrentUser me, @PathVariable String id) {
        CaseMove move = standing(me, id);
        planning.planAgain(move);
        return to(move);
    }

    @PostMapping("/begin")
    ModelAndView begin(@AuthenticationPrincipal CurrentUser me, @PathVariable String id, RedirectAttributes flash) {
        CaseMove move = find(id, me);
        boolean free = moves.running().isEmpty();
        boolean begun = free && moves.begin(move.id(), me.username());
        String otherwise = free ? "This move cannot begin; look at how it stands." : "Another move is under way; wait.";
        flash.addFlashAttribute("notice", begun ? "The move is under way." : otherwise);
        return to(move);
    }

    @PostMapping("/stop")
    ModelAndView stop(@AuthenticationPrincipal CurrentUser me, @PathVariable String id) {
        CaseMove move = find(id, me);
        moves.end(move.id(), CaseMove.State.STOPPED, null);
        return to(move);
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

package org.threecolumns.worklist;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;

/** What is done with the tasks that are ticked in a list, several at once. */
@Controller
class TaskHandlingController {

    private final TaskHandling handling;

    TaskHandlingController(TaskHandling handling) {
        this.handling = handling;
    }

    @PostMapping("/tasks/hand-on")
    String handOn(
            @RequestParam(required = false) List<Long> run,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash) {
        List<Long> ids = run == null
                ? List.of()
                : run.stream().distinct().limit(TaskLists.PAGE).toList();
        List<FieldError> problems = problems(ids, action, to);
        if (problems.isEmpty()) {
            flash.addFlashAttribute("notice", done(ids, action, to, me));
        } else {
            flash.addFlashAttribute("problems", problems);
        }
        return "redirect:" + (back.matches("/tasks(/[a-z]+)?(\\?[\\w=&%.~+-]*)?") ? back : "/tasks");
    }

    private static List<FieldError> problems(List<Long> ids, String action, String to) {
        if (ids.isEmpty()) {
            return List.of(new FieldError("tasks", "nothing-ticked", "Tick at least one task"));
        }
        return "give".equals(action) && to.isBlank()
                ? List.of(new FieldError("to", "nobody", "Choose who the tasks go to"))
                : List.of();
    }

    private String done(List<Long> ids, String action, String to, CurrentUser me) {
        return switch (action) {
            case "take" -> words("taken", handling.take(ids, me));
            case "give-back" -> words("given back to the team", handling.giveBack(ids, me));
            case "give" -> words("handed on", handling.give(ids, to, me));
            case "urgent" -> words("marked urgent", handling.urgent(ids, true, me));
            case "ordinary" -> words("marked ordinary", handling.urgent(ids, false, me));
            default -> "Nothing was asked for.";
        };
    }

    private static String words(String what, TaskHandling.Outcome outcome) {
        String done = outcome.done() == 0 ? "" : counted(outcome.done()) + " " + what + ". ";
        String left = outcome.left() == 0
                ? ""
                : counted(outcome.left()) + " left as before: ended meanwhile, or not for this person.";
        return (done + left).strip();
    }

    private static String counted(int tasks) {
        return tasks + (tasks == 1 ? " task" : " tasks");
    }
}

package org.threecolumns.worklist;

import java.time.DateTimeException;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;

/** The two task lists: mine, and what anybody in my roles may take. */
@Controller
class TaskController {

    private final TaskLists lists;
    private final TaskViews views;

    TaskController(TaskLists lists, TaskViews views) {
        this.lists = lists;
        this.views = views;
    }

    @GetMapping("/tasks")
    String mine(@AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) String after, Model model) {
        return show(model, "My tasks", "/tasks", lists.mine(me, afterOf(after)), after);
    }

    @GetMapping("/tasks/teams")
    String ofMyTeams(
            @AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) String after, Model model) {
        return show(model, "My teams' tasks", "/tasks/teams", lists.ofMyTeams(me, afterOf(after)), after);
    }

    private String show(Model model, String heading, String path, TaskLists.Page page, String after) {
        model.addAttribute("heading", heading);
        model.addAttribute("path", path);
        model.addAttribute("tasks", page.rows().stream().map(views::of).toList());
        model.addAttribute(
                "next",
                page.next() == null
                        ? null
                        : page.next().dueAt() + "~" + page.next().id());
        model.addAttribute("first", after == null);
        return "tasks/list";
    }

    /** Whatever stands in the address: what cannot be read begins the list again. */
    private static TaskLists.After afterOf(String text) {
        String[] parts = text == null ? new String[0] : text.split("~");
        try {
            return parts.length == 2
                    ? new TaskLists.After(Instant.parse(parts[0]), Long.parseLong(parts[1]))
                    : TaskLists.After.START;
        } catch (DateTimeException | NumberFormatException e) {
            return TaskLists.After.START;
        }
    }
}

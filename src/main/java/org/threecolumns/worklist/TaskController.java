package org.threecolumns.worklist;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;

/** The task lists: mine, my teams', what is late or due this week, and what waits for somebody else. */
@Controller
class TaskController {

    private final TaskLists lists;
    private final TaskViews views;
    private final TaskFilters filters;
    private final AccessLog log;

    TaskController(TaskLists lists, TaskViews views, TaskFilters filters, AccessLog log) {
        this.lists = lists;
        this.views = views;
        this.filters = filters;
        this.log = log;
    }

    @GetMapping("/tasks")
    String mine(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        return show(TaskList.MINE, me, chosen, model);
    }

    @GetMapping("/tasks/teams")
    String ofMyTeams(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        return show(TaskList.TEAMS, me, chosen, model);
    }

    @GetMapping("/tasks/overdue")
    String overdue(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        return show(TaskList.OVERDUE, me, chosen, model);
    }

    @GetMapping("/tasks/week")
    String dueThisWeek(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        return show(TaskList.WEEK, me, chosen, model);
    }

    @GetMapping("/tasks/waiting")
    String waiting(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        return show(TaskList.WAITING, me, chosen, model);
    }

    private String show(TaskList list, CurrentUser me, Map<String, String> chosen, Model model) {
        TaskQuestion question = TaskChoices.read(list, chosen);
        TaskMark after = TaskMark.read(chosen.get("after")).orElse(null);
        if (question.sought() != null) {
            log.write(me.username(), Action.SEARCH, null, "open tasks");
        }
        TaskLists.Page page = lists.page(me, question, after);
        model.addAttribute("list", list);
        model.addAttribute("tasks", views.of(page.rows()));
        model.addAttribute("filters", filters.of(question, me));
        model.addAttribute("actions", filters.actions(question, me));
        model.addAttribute("here", address(list, chosen, chosen.get("after")));
        model.addAttribute("start", address(list, chosen, null));
        model.addAttribute(
                "next",
                page.next() == null ? null : address(list, chosen, page.next().text()));
        model.addAttribute("first", after == null);
        return "tasks/list";
    }

    private static String address(TaskList list, Map<String, String> chosen, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(list.path());
        TaskChoices.NAMES.stream()
                .filter(name -> !chosen.getOrDefault(name, "").isBlank())
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (after != null) {
            address.queryParam("after", "{after}");
        }
        Map<String, String> values = new java.util.HashMap<>(chosen);
        values.put("after", after);
        return address.encode().buildAndExpand(values).toUriString();
    }
}

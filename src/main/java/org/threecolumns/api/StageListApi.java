package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.worklist.TaskChoices;
import org.threecolumns.worklist.TaskList;
import org.threecolumns.worklist.TaskLists;
import org.threecolumns.worklist.TaskMark;

/** Lists of open stages. */
@RestController
@RequestMapping("/api/stages")
@Tag(name = "Stages")
class StageListApi {

    private final CaseDoor door;
    private final TaskLists tasks;
    private final StageRows rows;

    StageListApi(CaseDoor door, TaskLists tasks, StageRows rows) {
        this.door = door;
        this.tasks = tasks;
        this.rows = rows;
    }

    /** {@code next} is where the next page goes on, null on the last. */
    record Page(List<StageRow> stages, String next) {}

    @GetMapping
    @Operation(summary = "List open stages", description = "25 at a time, soonest due first unless asked otherwise.")
    Page list(
            @AuthenticationPrincipal CurrentUser user,
            @Parameter(
                            description =
                                    "mine: given to me; teams: what my roles may take; overdue and week: the same, late or due this"
                                            + " week; waiting: what I signed and somebody else goes on with")
                    @RequestParam(defaultValue = "mine")
                    String list,
            @Parameter(description = "Beginnings of a name, a birth date or a reference")
                    @RequestParam(required = false)
                    String q,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String team,
            @Parameter(description = "The id of a child") @RequestParam(required = false) String child,
            @Parameter(description = "urgent or ordinary") @RequestParam(required = false) String urgency,
            @Parameter(description = "due, or score: the lowest latest number first") @RequestParam(required = false)
                    String order,
            @Parameter(description = "“next” of the page before") @RequestParam(required = false) String after) {
        door.overview(user, q == null ? Action.VIEW : Action.SEARCH, "open stages");
        TaskMark mark = PageMark.read(after);
        TaskList which = TaskList.of(list)
                .orElseThrow(() -> Refusal.of("list", "list", "Choose mine, teams, overdue, week or waiting"));
        TaskLists.Page page =
                tasks.page(user, TaskChoices.read(which, chosen(q, stage, team, child, urgency, order)), mark);
        return new Page(
                page.rows().stream().map(rows::row).toList(),
                page.next() == null ? null : page.next().text());
    }

    private static Map<String, String> chosen(String... values) {
        Map<String, String> chosen = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                chosen.put(TaskChoices.NAMES.get(i), values[i]);
            }
        }
        return chosen;
    }
}

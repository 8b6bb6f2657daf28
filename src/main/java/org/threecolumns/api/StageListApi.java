package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.worklist.TaskLists;

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
    @Operation(summary = "List open stages", description = "Soonest due first, 25 at a time.")
    Page list(
            @AuthenticationPrincipal CurrentUser user,
            @Parameter(description = "mine: given to me; teams: what my roles may take")
                    @RequestParam(defaultValue = "mine")
                    String list,
            @Parameter(description = "“next” of the page before") @RequestParam(required = false) String after) {
        door.overview(user, Action.VIEW, "open stages");
        TaskLists.After from = PageMark.read(after);
        TaskLists.Page page =
                switch (list) {
                    case "mine" -> tasks.mine(user, from);
                    case "teams" -> tasks.ofMyTeams(user, from);
                    default -> throw Refusal.of("list", "list", "Choose mine or teams");
                };
        return new Page(page.rows().stream().map(rows::row).toList(), PageMark.write(page.next()));
    }
}

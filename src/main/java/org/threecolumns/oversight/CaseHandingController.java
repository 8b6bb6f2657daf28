package org.threecolumns.oversight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.worklist.TaskHandling;

/** Hands the ticked cases of a list to somebody, several at once, by the same rules as the task lists. */
@Controller
class CaseHandingController {

    private final OversightDoor door;
    private final ClockRunRepository clocks;
    private final TaskHandling handling;

    CaseHandingController(OversightDoor door, ClockRunRepository clocks, TaskHandling handling) {
        this.door = door;
        this.clocks = clocks;
        this.handling = handling;
    }

    @PostMapping("/oversight/hand-on")
    String handOn(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) List<Long> clock,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        Set<String> teams = door.enter(me, "handing on of cases");
        if (clock == null || to.isBlank()) {
            flash.addFlashAttribute(
                    "problems",
                    List.of(
                            clock == null
                                    ? new FieldError("cases", "nothing-ticked", "Tick at least one open case")
                                    : new FieldError("to", "nobody", "Choose who the cases go to")));
        } else {
            List<Long> ticked = clock.stream().distinct().limit(CaseLists.PAGE).toList();
            int done = handling.give(runs(ticked, teams), to, me).done();
            flash.addFlashAttribute("notice", words(done, ticked.size() - done));
        }
        return "redirect:" + CaseAddress.back(back);
    }

    private List<Long> runs(List<Long> ticked, Set<String> teams) {
        return ticked.stream()
                .map(clocks::findById)
                .flatMap(Optional::stream)
                .filter(one -> teams.contains(one.team()) && one.runId() != null)
                .map(ClockRun::runId)
                .toList();
    }

    private static String words(int done, int left) {
        String handed = done == 0 ? "" : counted(done) + " handed on. ";
        String stayed = left == 0 ? "" : counted(left) + " left as before: ended meanwhile, or not for this person.";
        return (handed + stayed).strip();
    }

    private static String counted(int cases) {
        return cases + (cases == 1 ? " case" : " cases");
    }
}

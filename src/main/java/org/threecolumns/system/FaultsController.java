package org.threecolumns.system;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.journey.ActNowFollowing;
import org.threecolumns.journey.Faults;
import org.threecolumns.journey.ListRebuild;

/** What stands still although a child waits for it, and a way to let the engine try again. References only, no case content. */
@Controller
class FaultsController {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final Faults faults;
    private final ActNowFollowing actNow;
    private final ListRebuild lists;
    private final Clock clock;

    FaultsController(Faults faults, ActNowFollowing actNow, ListRebuild lists, Clock clock) {
        this.faults = faults;
        this.actNow = actNow;
        this.lists = lists;
        this.clock = clock;
    }

    /** One fault in words. */
    record Line(String what, String family, String reference, String since) {}

    @GetMapping("/faults")
    String page(@AuthenticationPrincipal CurrentUser me, Model model) {
        requireAdmin(me);
        model.addAttribute("faults", faults.all().stream().map(this::line).toList());
        return "admin/faults";
    }

    @PostMapping("/faults/try-again")
    String tryAgain(@AuthenticationPrincipal CurrentUser me, RedirectAttributes flash) {
        requireAdmin(me);
        int followed = actNow.followAll() + faults.tryAgain();
        flash.addFlashAttribute(
                "notice", followed == 0 ? "Nothing could be tried again." : "Tried again: " + followed + ".");
        return "redirect:/faults";
    }

    /** The same as by command, for a database that only this process may open. */
    @PostMapping("/faults/rebuild-lists")
    String rebuildLists(@AuthenticationPrincipal CurrentUser me, RedirectAttributes flash) {
        requireAdmin(me);
        flash.addFlashAttribute("notice", "Task lists made anew, with " + lists.rebuild() + " open tasks.");
        return "redirect:/faults";
    }

    private Line line(Faults.Fault fault) {
        String what =
                switch (fault.kind()) {
                    case CHILD_WITHOUT_STAGE -> "A child is on nobody's task";
                    case CONTACT_WITHOUT_STAGE -> "A contact is on nobody's task";
                    case WORK_WITHOUT_STAGE -> "An assessment, enquiry or plan has no stage that is open";
                    case EPISODE_WITHOUT_WORK -> "An episode is open and has no work";
                    case ACT_NOW_NOT_BEGUN -> "An act now that the engine has not followed";
                    case STEP_GAVE_UP -> "A step of the engine gave up";
                };
        return new Line(
                what,
                fault.familyReference(),
                fault.reference(),
                fault.since() == null
                        ? ""
                        : ZonedDateTime.ofInstant(fault.since(), clock.getZone())
                                .format(WHEN));
    }

    private static void requireAdmin(CurrentUser me) {
        if (!me.has(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}

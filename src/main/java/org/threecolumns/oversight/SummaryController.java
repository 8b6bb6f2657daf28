package org.threecolumns.oversight;

import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;

/** A manager asks for the weekly summary, ends it, and sees what it says today. */
@Controller
class SummaryController {

    private static final String PAGE = "/oversight/summary";
    private static final String ADDRESS = "[^\\s@<>,;:\"]{1,64}@[A-Za-z0-9.-]{1,120}";

    private final OversightDoor door;
    private final SummarySubscriptions subscriptions;
    private final SummarySending sending;
    private final SummaryText text;

    SummaryController(
            OversightDoor door, SummarySubscriptions subscriptions, SummarySending sending, SummaryText text) {
        this.door = door;
        this.subscriptions = subscriptions;
        this.sending = sending;
        this.text = text;
    }

    @GetMapping(PAGE)
    String summary(@AuthenticationPrincipal CurrentUser me, Model model) {
        Set<String> teams = door.enter(me, "weekly summary");
        model.addAttribute("email", subscriptions.emailOf(me.username()).orElse(null));
        model.addAttribute("silence", sending.silence());
        model.addAttribute("letter", text.of(teams));
        return "oversight/summary";
    }

    @PostMapping(PAGE)
    String subscribe(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String email,
            RedirectAttributes flash) {
        door.enter(me, "weekly summary");
        if (email.strip().matches(ADDRESS)) {
            subscriptions.subscribe(me.username(), email.strip());
            flash.addFlashAttribute("notice", "You will be sent the summary each Monday morning.");
        } else {
            flash.addFlashAttribute(
                    "problems",
                    List.of(new FieldError(
                            "email", "not-an-address", "Enter an e-mail address, such as name@council.example")));
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/end")
    String unsubscribe(@AuthenticationPrincipal CurrentUser me, RedirectAttributes flash) {
        door.enter(me, "weekly summary");
        subscriptions.unsubscribe(me.username());
        flash.addFlashAttribute("notice", "You will be sent no more summaries.");
        return "redirect:" + PAGE;
    }
}

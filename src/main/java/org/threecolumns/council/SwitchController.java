package org.threecolumns.council;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.council.HistoryViews.Naming;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingPart;
import org.threecolumns.setting.Switches;

/** Where a step-up goes: through the front door or straight to social care, both ways drawn before one is chosen. */
@Controller
@RequestMapping("/settings/step-up")
class SwitchController {

    private static final Naming NAMING =
            new Naming(name -> "Step-up", to -> SwitchSettings.WAYS.getOrDefault(to, to), change -> null);

    private final SwitchSettings settings;
    private final SettingBook book;
    private final HistoryViews history;
    private final SettingsDoor door;

    SwitchController(SwitchSettings settings, SettingBook book, HistoryViews history, SettingsDoor door) {
        this.settings = settings;
        this.book = book;
        this.history = history;
        this.door = door;
    }

    /** @param now whether step-ups go this way */
    record Path(String words, List<String> steps, boolean now, String effect) {}

    @GetMapping
    String page(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String before, Model model) {
        door.toLook(me, "step-up");
        return page(me, before, "", "", List.of(), model);
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "-1") int seen,
            RedirectAttributes flash,
            Model model) {
        door.toDecide(me, "step-up");
        List<FieldError> problems = settings.save(seen, to, why, me.username());
        if (!problems.isEmpty()) {
            return Asked.again(page(me, "", to, why, problems, model), model);
        }
        flash.addFlashAttribute("notice", "Step-ups that are signed from now on go this way.");
        return new ModelAndView("redirect:/settings/step-up");
    }

    private String page(CurrentUser me, String before, String to, String why, List<FieldError> problems, Model model) {
        model.addAttribute("paths", paths());
        model.addAttribute("ways", SwitchSettings.WAYS);
        model.addAttribute("to", to);
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        model.addAttribute("mayDecide", SettingsDoor.mayDecide(me));
        model.addAttribute("address", "/settings/step-up");
        model.addAttribute("part", book.part(SettingPart.STEP_UP));
        model.addAttribute("history", history.page(SettingPart.STEP_UP, before, NAMING));
        return "council/step-up";
    }

    private List<Path> paths() {
        boolean through = Switches.THROUGH.equals(settings.now());
        return List.of(
                new Path(
                        SwitchSettings.WAYS.get(Switches.THROUGH),
                        List.of(
                                "Step-up signed",
                                "Front door: contact screened",
                                "Manager decides the next step",
                                "Social care, or early help goes on"),
                        through,
                        "The front door maps it as a contact of its own, in the words of the decision, and its manager decides"
                                + " within one working day. A family can also come back to early help from there."),
                new Path(
                        SwitchSettings.WAYS.get(Switches.STRAIGHT),
                        List.of("Step-up signed", "Social care: referral decision"),
                        !through,
                        "A manager of social care decides on the referral within one working day. Nobody maps it at the front"
                                + " door first."));
    }
}

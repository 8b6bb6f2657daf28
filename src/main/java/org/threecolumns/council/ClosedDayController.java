package org.threecolumns.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.threecolumns.council.HistoryViews.Naming;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.CouncilDay;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingPart;

/** The closed days of each year: bank holidays as they are, the council's own added and taken off with their effect shown first. */
@Controller
@RequestMapping("/settings/closed-days")
class ClosedDayController {

    private static final String ADDRESS = "/settings/closed-days";

    private static final Map<String, String> KINDS = Ordered.map(
            CouncilDay.Kind.PUBLIC.name(), CouncilDay.Kind.PUBLIC.words(),
            CouncilDay.Kind.COUNCIL.name(), CouncilDay.Kind.COUNCIL.words());

    private final ClosedDaySettings settings;
    private final ClosedDayViews views;
    private final SettingBook book;
    private final HistoryViews history;
    private final SettingsDoor door;
    private final Clock clock;

    ClosedDayController(
            ClosedDaySettings settings,
            ClosedDayViews views,
            SettingBook book,
            HistoryViews history,
            SettingsDoor door,
            Clock clock) {
        this.settings = settings;
        this.views = views;
        this.book = book;
        this.history = history;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        door.toLook(me, "closed days");
        return page(me, year, before, new ClosedDayInput("", "", ""), "", List.of(), model);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal CurrentUser me,
            ClosedDayInput input,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes flash,
            Model model) {
        door.toDecide(me, "closed days");
        boolean looks = Asked.SEE.equals(action);
        List<FieldError> problems = looks ? settings.problems(input) : settings.add(seen, input, why, me.username());
        if (!problems.isEmpty()) {
            return Asked.again(page(me, "", "", input, why, problems, model), model);
        }
        String year = String.valueOf(input.on().getYear());
        if (looks) {
            model.addAttribute("effect", views.effect(settings.effectOfAdding(input.proposed(), me)));
            return new ModelAndView(page(me, year, "", input, why, problems, model), model.asMap());
        }
        flash.addFlashAttribute("notice", "The day is closed for every clock that begins from now on.");
        return new ModelAndView("redirect:" + ADDRESS + "?year=" + year);
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal CurrentUser me, @PathVariable long id, Model model) {
        door.toDecide(me, "closed days");
        return taking(me, known(id), "", List.of(), model);
    }

    /** Takes a day off the list. */
    @PostMapping("/{id}")
    ModelAndView take(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash,
            Model model) {
        door.toDecide(me, "closed days");
        CouncilDay day = known(id);
        List<FieldError> problems = settings.take(seen, day, why, me.username());
        if (!problems.isEmpty()) {
            return Asked.again(taking(me, day, why, problems, model), model);
        }
        flash.addFlashAttribute("notice", "The day is a working day for every clock that begins from now on.");
        return new ModelAndView("redirect:" + ADDRESS + "?year=" + day.on().getYear());
    }

    private String taking(CurrentUser me, CouncilDay day, String why, List<FieldError> problems, Model model) {
        model.addAttribute("day", views.day(day));
        model.addAttribute("past", settings.isPast(day));
        model.addAttribute("address", ADDRESS);
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        model.addAttribute("part", book.part(SettingPart.CLOSED_DAYS));
        model.addAttribute("effect", views.effect(settings.effectOfTaking(day, me)));
        return "council/closed-day";
    }

    private String page(
            CurrentUser me,
            String year,
            String before,
            ClosedDayInput typed,
            String why,
            List<FieldError> problems,
            Model model) {
        int shown = year.matches("20\\d\\d|21\\d\\d")
                ? Integer.parseInt(year)
                : LocalDate.now(clock).getYear();
        model.addAttribute("year", shown);
        model.addAttribute("days", views.ofYear(shown, settings.standing(), SettingsDoor.mayDecide(me)));
        model.addAttribute("address", ADDRESS);
        model.addAttribute("mayDecide", SettingsDoor.mayDecide(me));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("typed", typed);
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        model.addAttribute("part", book.part(SettingPart.CLOSED_DAYS));
        model.addAttribute("history", history.page(SettingPart.CLOSED_DAYS, before, Naming.of(views::inWords)));
        return "council/closed-days";
    }

    private CouncilDay known(long id) {
        return settings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

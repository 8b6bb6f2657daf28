package org.threecolumns.oversight;

import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.oversight.Forecasts.Alarm;
import org.threecolumns.oversight.Forecasts.Outlook;

/** What will probably be late within 5 or 10 working days, why, and how far such a forecast is to be trusted. */
@Controller
class ForecastController {

    private static final int PAGE = 25;

    private final OversightDoor door;
    private final Forecasts forecasts;
    private final ForecastViews views;
    private final ClockViews clocks;

    ForecastController(OversightDoor door, Forecasts forecasts, ForecastViews views, ClockViews clocks) {
        this.door = door;
        this.forecasts = forecasts;
        this.views = views;
        this.clocks = clocks;
    }

    /** @param page from 1; what is not a number, or past the end, is the first */
    @GetMapping("/oversight/forecast")
    String forecast(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String within,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Set<String> own = door.enter(me, "forecast");
        int horizon = horizon(within);
        Outlook outlook = forecasts.ahead(OversightDoor.chosen(own, team), horizon);
        int pages = (outlook.alarms().size() + PAGE - 1) / PAGE;
        int number = page.matches("\\d{1,4}") ? Math.max(1, Math.min(pages, Integer.parseInt(page))) : 1;
        List<Alarm> shown =
                outlook.alarms().stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
        model.addAttribute("outlook", outlook);
        model.addAttribute("lines", views.lines(shown, Visibility.of(me)));
        model.addAttribute("silent", views.silent(outlook));
        model.addAttribute("tested", views.tested(outlook));
        model.addAttribute("weeks", Trials.WEEKS);
        model.addAttribute("within", horizon);
        model.addAttribute("team", team != null && own.contains(team) ? team : null);
        model.addAttribute("teams", clocks.teams(own));
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        return "oversight/forecast";
    }

    /** In working days; what is not understood is the longer one. */
    static int horizon(String within) {
        return "5".equals(within) ? 5 : 10;
    }
}

package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.VisitDue;
import org.threecolumns.casework.Visits;
import org.threecolumns.form.TypedDate;

/** The children who are to be visited, the longest due first. */
@Controller
class VisitsDueController {

    private static final int PAGE = 25;
    private static final int DAYS_AHEAD = 14;

    private final Visits visits;
    private final VisitViews views;
    private final AccessLog log;
    private final Clock clock;

    VisitsDueController(Visits visits, VisitViews views, AccessLog log, Clock clock) {
        this.visits = visits;
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/visits")
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "0") long id,
            Model model) {
        Visibility visibility = Visibility.of(me);
        log.write(me.username(), visibility.statutory() ? Action.VIEW : Action.REFUSED, null, "visits due");
        if (!visibility.statutory()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        LocalDate from = Optional.ofNullable(TypedDate.read(after)).orElse(CasePage.After.EARLIEST.on());
        LocalDate until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        CasePage<VisitDue> page = visits.due(visibility, until, new CasePage.After(from, id), PAGE);
        model.addAttribute("visits", page.rows().stream().map(views::due).toList());
        model.addAttribute("next", page.next());
        return "visit/due";
    }
}

package org.threecolumns.oversight;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Teams;
import org.threecolumns.form.FieldError;
import org.threecolumns.oversight.DelayReasonHistory.Change;

/** The page of the list of reasons of delay: the list, how often each was given, and who changed it. */
@Component
class DelayReasonPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final Delays delays;
    private final DelayReasonHistory history;
    private final ClockReading reading;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    DelayReasonPage(
            Delays delays,
            DelayReasonHistory history,
            ClockReading reading,
            Accounts accounts,
            AccessLog log,
            Clock clock) {
        this.delays = delays;
        this.history = history;
        this.reading = reading;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** What was done to the list, by whom and when. */
    record Line(String words, String what, String by, String at) {}

    /** @param before where the page of its history begins, or null @param typed what was sent, by the id of its box */
    String show(Long before, Map<String, String> typed, List<FieldError> problems, Model model) {
        List<Change> changes = history.changes(before);
        List<Change> shown = changes.stream().limit(DelayReasonHistory.PAGE).toList();
        Map<String, String> sides = new LinkedHashMap<>();
        Arrays.stream(DelayReason.Side.values()).forEach(side -> sides.put(side.name(), side.words()));
        model.addAttribute("reasons", delays.reasons());
        model.addAttribute("given", given().byItem());
        model.addAttribute("sides", sides);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("changes", lines(shown));
        model.addAttribute(
                "next",
                changes.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
        return "oversight/reasons";
    }

    /** The page with what is wrong with what was sent. */
    ModelAndView again(Map<String, String> typed, List<FieldError> problems, Model model) {
        String view = show(null, typed, problems, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    void enter(CurrentUser me, Action action) {
        boolean may = me.hasAny(Role.MANAGER, Role.DESIGNER);
        log.write(me.username(), may ? action : Action.REFUSED, null, "list of reasons of delay");
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    void known(String code) {
        if (delays.reasons().stream().noneMatch(reason -> reason.code().equals(code))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** How often each reason was given in the last twelve months, whatever team it was. */
    Counts given() {
        return reading.delays(Period.upToNow("month", clock), Teams.all());
    }

    private List<Line> lines(List<Change> changes) {
        Map<String, String> people =
                accounts.names(changes.stream().map(Change::by).distinct().toList());
        return changes.stream()
                .map(change -> new Line(
                        change.words(),
                        change.what().words(),
                        people.get(change.by()),
                        WHEN.format(change.at().atZone(clock.getZone()))))
                .toList();
    }
}

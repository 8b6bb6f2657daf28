package org.threecolumns.oversight;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;

/** The list of reasons of delay as a head of service or a designer keeps it, with who changed it. */
@Controller
@RequestMapping("/oversight/reasons")
class DelayReasonController {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final DelayReasonList list;
    private final DelayReasonHistory history;
    private final Delays delays;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    DelayReasonController(
            DelayReasonList list,
            DelayReasonHistory history,
            Delays delays,
            Accounts accounts,
            AccessLog log,
            Clock clock) {
        this.list = list;
        this.history = history;
        this.delays = delays;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** What was done to the list, by whom and when. */
    record Line(String words, String what, String by, String at) {}

    @GetMapping
    String page(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String before, Model model) {
        enter(me, Action.VIEW);
        return page(before.matches("\\d{1,18}") ? Long.valueOf(before) : null, Map.of(), List.of(), model);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String side,
            RedirectAttributes flash,
            Model model) {
        enter(me, Action.EDIT);
        DelayReason.Side chosen = Arrays.stream(DelayReason.Side.values())
                .filter(one -> one.name().equals(side))
                .findFirst()
                .orElse(null);
        List<FieldError> problems = list.add(words, chosen, me.username());
        return problems.isEmpty()
                ? done("The reason is in the list.", flash)
                : again(Map.of("words", words, "side", side), problems, model);
    }

    @PostMapping("/{code}")
    ModelAndView reword(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash,
            Model model) {
        enter(me, Action.EDIT);
        known(code);
        List<FieldError> problems = list.reword(code, words, me.username());
        return problems.isEmpty()
                ? done("The reason reads as you wrote it.", flash)
                : again(Map.of("words-" + code, words), problems, model);
    }

    @PostMapping("/{code}/place")
    ModelAndView move(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "up") String way,
            RedirectAttributes flash) {
        enter(me, Action.EDIT);
        known(code);
        list.move(code, "up".equals(way), me.username());
        return done("The order is changed.", flash);
    }

    @PostMapping("/{code}/retired")
    ModelAndView retire(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean retired,
            RedirectAttributes flash) {
        enter(me, Action.EDIT);
        known(code);
        list.retire(code, retired, me.username());
        return done(retired ? "The reason can be chosen no more." : "The reason can be chosen again.", flash);
    }

    private void enter(CurrentUser me, Action action) {
        boolean may = me.hasAny(Role.MANAGER, Role.DESIGNER);
        log.write(me.username(), may ? action : Action.REFUSED, null, "list of reasons of delay");
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private void known(String code) {
        if (delays.reasons().stream().noneMatch(reason -> reason.code().equals(code))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView done(String words, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", words);
        return new ModelAndView("redirect:/oversight/reasons");
    }

    private ModelAndView again(Map<String, String> typed, List<FieldError> problems, Model model) {
        String view = page(null, typed, problems, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String page(Long before, Map<String, String> typed, List<FieldError> problems, Model model) {
        List<DelayReasonHistory.Change> changes = history.changes(before);
        List<DelayReasonHistory.Change> shown =
                changes.stream().limit(DelayReasonHistory.PAGE).toList();
        Map<String, String> people = accounts.names(
                shown.stream().map(DelayReasonHistory.Change::by).distinct().toList());
        Map<String, String> sides = new LinkedHashMap<>();
        Arrays.stream(DelayReason.Side.values()).forEach(side -> sides.put(side.name(), side.words()));
        model.addAttribute("reasons", delays.reasons());
        model.addAttribute("sides", sides);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "changes",
                shown.stream()
                        .map(change -> new Line(
                                change.words(),
                                change.what().words(),
                                people.get(change.by()),
                                WHEN.format(change.at().atZone(clock.getZone()))))
                        .toList());
        model.addAttribute(
                "next",
                changes.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
        return "oversight/reasons";
    }
}

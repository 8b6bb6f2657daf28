package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageNames;

/** The cases behind a number, and why they are late. */
@Controller
class CaseController {

    private final OversightDoor door;
    private final CaseLists lists;
    private final CaseViews views;
    private final Delays delays;
    private final ClockNames clocks;
    private final StageNames stages;
    private final AccessLog log;

    CaseController(
            OversightDoor door,
            CaseLists lists,
            CaseViews views,
            Delays delays,
            ClockNames clocks,
            StageNames stages,
            AccessLog log) {
        this.door = door;
        this.lists = lists;
        this.views = views;
        this.delays = delays;
        this.clocks = clocks;
        this.stages = stages;
        this.log = log;
    }

    @GetMapping("/oversight/cases")
    String cases(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        Set<String> teams = door.enter(me, "cases behind a number");
        CaseQuestion question = CaseQuestion.read(chosen);
        CaseLists.Mark after = mark(question, chosen.get("after"));
        CaseLists.Page page = lists.page(question, teams, Visibility.of(me), after);
        model.addAttribute("question", question);
        model.addAttribute("narrowed", narrowed(question));
        model.addAttribute("cases", views.of(page.rows()));
        model.addAttribute(
                "reasons", delays.reasons().stream().filter(DelayReason::active).toList());
        model.addAttribute("here", address("/oversight/cases", question, after));
        model.addAttribute("csv", address("/oversight/cases.csv", question, null));
        model.addAttribute("xlsx", address("/oversight/cases.xlsx", question, null));
        model.addAttribute("next", page.next() == null ? null : address("/oversight/cases", question, page.next()));
        model.addAttribute("first", after == null);
        return "oversight/cases";
    }

    @PostMapping("/oversight/delays")
    String because(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) List<Long> clock,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        Set<String> teams = door.enter(me, "reasons of delay");
        if (clock == null || reason.isBlank()) {
            flash.addFlashAttribute(
                    "problems",
                    List.of(
                            clock == null
                                    ? new FieldError("cases", "nothing-ticked", "Tick at least one late case")
                                    : new FieldError("reason", "blank", "Choose why they are late")));
        } else {
            List<Long> ticked = clock.stream().limit(CaseLists.PAGE).toList();
            int said = delays.because(ticked, reason, teams, me);
            log.write(me.username(), Action.EDIT, null, "reason of " + said + " delays");
            flash.addFlashAttribute(
                    "notice", said == 1 ? "The reason is noted." : "The reason is noted for " + said + " cases.");
        }
        return "redirect:" + (back.matches("/oversight/cases(\\?[\\w=&%.~+:-]*)?") ? back : "/oversight");
    }

    /** What the list is narrowed to, in words. */
    private Map<String, String> narrowed(CaseQuestion question) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "Stage", question.stage() == null ? null : stages.stage(question.stage()));
        put(words, "Clock", question.clock() == null ? null : clocks.of(question.clock()));
        put(words, "Team", question.team() == null ? null : NowController.team(question.team()));
        put(words, "Came by", question.route() == null ? null : stages.route(question.route()));
        put(words, "With", "-".equals(question.with()) ? "Nobody yet" : question.with());
        put(words, "Ended from", question.from());
        put(words, "Ended until", question.until());
        return words;
    }

    private static void put(Map<String, String> words, String name, Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }

    static String address(String path, CaseQuestion question, CaseLists.Mark after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>(question.asked());
        if (after != null) {
            values.put("after", after.text());
        }
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** What is not understood begins at the beginning. */
    private static CaseLists.Mark mark(CaseQuestion question, String text) {
        if (text == null || !text.matches("[0-9T:.Z-]{1,40}_\\d{1,18}")) {
            return null;
        }
        int end = text.indexOf('_');
        long id = Long.parseLong(text.substring(end + 1));
        try {
            return question.standing().isOpen()
                    ? new CaseLists.Mark(null, Instant.parse(text.substring(0, end)), id)
                    : new CaseLists.Mark(LocalDate.parse(text.substring(0, end)), null, id);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }
}

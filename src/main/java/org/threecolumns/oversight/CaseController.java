package org.threecolumns.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Colleague;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
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
    private final Accounts accounts;
    private final AccessLog log;

    CaseController(
            OversightDoor door,
            CaseLists lists,
            CaseViews views,
            Delays delays,
            ClockNames clocks,
            StageNames stages,
            Accounts accounts,
            AccessLog log) {
        this.door = door;
        this.lists = lists;
        this.views = views;
        this.delays = delays;
        this.clocks = clocks;
        this.stages = stages;
        this.accounts = accounts;
        this.log = log;
    }

    @GetMapping("/oversight/cases")
    String cases(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        Set<String> teams = door.enter(me, "cases behind a number");
        CaseQuestion question = CaseQuestion.read(chosen);
        CaseLists.Mark after = CaseAddress.mark(question, chosen.get("after"));
        CaseLists.Page page = lists.page(question, teams, Visibility.of(me), after);
        model.addAttribute("question", question);
        model.addAttribute("narrowed", narrowed(question));
        model.addAttribute("cases", views.of(page.rows()));
        model.addAttribute(
                "reasons", delays.reasons().stream().filter(DelayReason::active).toList());
        model.addAttribute(
                "colleagues",
                question.standing().isOpen() ? colleagues(OversightDoor.chosen(teams, question.team())) : List.of());
        model.addAttribute("keepsReasons", me.has(Role.MANAGER));
        model.addAttribute("here", CaseAddress.of("/oversight/cases", question, after));
        model.addAttribute("csv", CaseAddress.of("/oversight/cases.csv", question, null));
        model.addAttribute("xlsx", CaseAddress.of("/oversight/cases.xlsx", question, null));
        model.addAttribute(
                "next", page.next() == null ? null : CaseAddress.of("/oversight/cases", question, page.next()));
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
        return "redirect:" + CaseAddress.back(back);
    }

    private List<Colleague> colleagues(Set<String> teams) {
        Map<String, Colleague> byName = new TreeMap<>();
        teams.forEach(
                team -> accounts.withRole(team).forEach(c -> byName.put(c.displayName() + " " + c.username(), c)));
        return List.copyOf(byName.values());
    }

    /** What the list is narrowed to, in words. */
    private Map<String, String> narrowed(CaseQuestion question) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "Stage", question.stage() == null ? null : stages.stage(question.stage()));
        put(words, "Clock", question.clock() == null ? null : clocks.of(question.clock()));
        put(words, "Team", question.team() == null ? null : NowController.team(question.team()));
        put(words, "Came by", question.route() == null ? null : stages.route(question.route()));
        put(words, "With", "-".equals(question.with()) ? "Nobody named" : question.with());
        put(words, "Ended from", question.from());
        put(words, "Ended until", question.until());
        return words;
    }

    private static void put(Map<String, String> words, String name, Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }
}

package org.threecolumns.oversight;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;

/** The list of reasons of delay as a head of service or a designer keeps it. */
@Controller
@RequestMapping("/oversight/reasons")
class DelayReasonController {

    private final DelayReasonList list;
    private final DelayReasonPage page;

    DelayReasonController(DelayReasonList list, DelayReasonPage page) {
        this.list = list;
        this.page = page;
    }

    @GetMapping
    String page(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String before, Model model) {
        page.enter(me, Action.VIEW);
        return page.show(before.matches("\\d{1,18}") ? Long.valueOf(before) : null, Map.of(), List.of(), model);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String side,
            RedirectAttributes flash,
            Model model) {
        page.enter(me, Action.EDIT);
        List<FieldError> problems = list.add(words, DelayReason.Side.of(side), me.username());
        return problems.isEmpty()
                ? done("The reason is in the list.", flash)
                : page.again(Map.of("words", words, "side", side), problems, model);
    }

    @PostMapping("/{code}")
    ModelAndView reword(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash,
            Model model) {
        page.enter(me, Action.EDIT);
        page.known(code);
        List<FieldError> problems = list.reword(code, words, me.username());
        return problems.isEmpty()
                ? done("The reason reads as you wrote it.", flash)
                : page.again(Map.of("words-" + code, words), problems, model);
    }

    @PostMapping("/{code}/place")
    ModelAndView move(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "up") String way,
            RedirectAttributes flash) {
        page.enter(me, Action.EDIT);
        page.known(code);
        list.move(code, "up".equals(way), me.username());
        return done("The order is changed.", flash);
    }

    @PostMapping("/{code}/retired")
    ModelAndView retire(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean retired,
            RedirectAttributes flash) {
        page.enter(me, Action.EDIT);
        page.known(code);
        list.retire(code, retired, me.username());
        return done(retired ? "The reason can be chosen no more." : "The reason can be chosen again.", flash);
    }

    private static ModelAndView done(String words, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", words);
        return new ModelAndView("redirect:/oversight/reasons");
    }
}

package org.threecolumns.oversight;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Shows what managers would choose from, and what else would read otherwise, before a reason is added or reworded. */
@Controller
@RequestMapping(path = "/oversight/reasons", params = "action=see")
class DelayReasonTrialController {

    private final DelayReasonPage page;
    private final Delays delays;

    DelayReasonTrialController(DelayReasonPage page, Delays delays) {
        this.page = page;
        this.delays = delays;
    }

    @PostMapping
    ModelAndView added(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String side,
            Model model) {
        page.enter(me, Action.VIEW);
        List<DelayReason> now = delays.reasons();
        DelayReason.Side chosen = DelayReason.Side.of(side);
        List<FieldError> problems = DelayReasonRules.problems(words, chosen, now);
        Map<String, String> typed = Map.of("words", words, "side", side);
        return problems.isEmpty()
                ? seen(DelayReasonEffect.added(now, Words.clean(words), chosen), typed, model)
                : page.again(typed, problems, model);
    }

    @PostMapping("/{code}")
    ModelAndView reworded(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        page.enter(me, Action.VIEW);
        page.known(code);
        List<DelayReason> now = delays.reasons();
        String box = "words-" + code;
        List<FieldError> problems = DelayReasonRules.problems(box, code, words, now);
        Map<String, String> typed = Map.of(box, words);
        int given = page.given().of(code);
        return problems.isEmpty()
                ? seen(DelayReasonEffect.reworded(now, code, Words.clean(words), given), typed, model)
                : page.again(typed, problems, model);
    }

    private ModelAndView seen(DelayReasonEffect effect, Map<String, String> typed, Model model) {
        model.addAttribute("effect", effect);
        return new ModelAndView(page.show(null, typed, List.of(), model), model.asMap());
    }
}

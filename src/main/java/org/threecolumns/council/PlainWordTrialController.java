package org.threecolumns.council;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordInput;
import org.threecolumns.plainwords.PlainWordList;
import org.threecolumns.plainwords.PlainWords;

/** Shows what an entry would mark in a text of one's own, before it is saved; nothing of it is kept. */
@Controller
class PlainWordTrialController {

    private static final String SEEING = "action=" + Asked.SEE;
    private static final int LONGEST = 1000;

    private final PlainWordPage page;
    private final PlainWordList list;
    private final PlainWords plainWords;

    PlainWordTrialController(PlainWordPage page, PlainWordList list, PlainWords plainWords) {
        this.page = page;
        this.list = list;
        this.plainWords = plainWords;
    }

    @PostMapping(path = "/plain-words", params = SEEING)
    ModelAndView fresh(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String sample,
            PlainWordInput typed,
            Model model) {
        page.requireDesigner(me);
        return tried(null, sample, typed, model);
    }

    @PostMapping(path = "/plain-words/{id}", params = SEEING)
    ModelAndView known(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sample,
            PlainWordInput typed,
            Model model) {
        page.requireDesigner(me);
        return tried(page.word(id), sample, typed, model);
    }

    private ModelAndView tried(PlainWord word, String sample, PlainWordInput typed, Model model) {
        Long id = word == null ? null : word.id();
        List<FieldError> problems = sample.length() > LONGEST
                ? List.of(new FieldError("sample", "too-long", "Try it on at most " + LONGEST + " characters"))
                : list.problems(typed, id);
        model.addAttribute("sample", sample);
        if (problems.isEmpty()) {
            String text = sample.isBlank() ? "We talked about " + typed.term() + " with the family." : sample;
            model.addAttribute("text", text);
            model.addAttribute("tried", plainWords.tried(text, typed, id));
        }
        String view = page.show(word, typed, problems, null, model);
        return problems.isEmpty() ? new ModelAndView(view, model.asMap()) : Asked.again(view, model);
    }
}

package org.threecolumns.studio;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.plainwords.Mark;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordInput;
import org.threecolumns.plainwords.PlainWordList;
import org.threecolumns.plainwords.PlainWords;

/** Shows what an entry would mark in a text of one's own, before it is saved; nothing of it is kept. */
@Controller
class PlainWordTrialController {

    private static final int LONGEST = 1000;

    private final PlainWordPage page;
    private final PlainWordList list;
    private final PlainWords plainWords;

    PlainWordTrialController(PlainWordPage page, PlainWordList list, PlainWords plainWords) {
        this.page = page;
        this.list = list;
        this.plainWords = plainWords;
    }

    /** @param id of the entry that is changed; left out for a new one */
    @PostMapping("/plain-words/tried")
    ModelAndView tried(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) Long id,
            @RequestParam(defaultValue = "") String sample,
            PlainWordInput typed,
            Model model) {
        page.requireDesigner(me);
        PlainWord word = id == null ? null : page.word(id);
        List<FieldError> problems = sample.length() > LONGEST
                ? List.of(new FieldError("sample", "too-long", "Try it on at most " + LONGEST + " characters"))
                : list.problems(typed, id);
        model.addAttribute("sample", sample);
        if (problems.isEmpty()) {
            String text = sample.isBlank() ? "We talked about " + typed.term() + " with the family." : sample;
            List<Mark> marks = plainWords.tried(text, typed, id);
            model.addAttribute("text", text);
            model.addAttribute("tried", marks);
        }
        String view = page.show(word, typed, problems, null, model);
        return new ModelAndView(
                view, model.asMap(), problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }
}

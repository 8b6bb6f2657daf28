package org.threecolumns.studio;

import java.time.Clock;
import java.util.List;
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
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordInput;
import org.threecolumns.plainwords.PlainWordList;

/** The council's own list of plain words, kept by process designers. */
@Controller
@RequestMapping("/plain-words")
class PlainWordsController {

    private final PlainWordList list;
    private final AccessLog log;
    private final Clock clock;

    PlainWordsController(PlainWordList list, AccessLog log, Clock clock) {
        this.list = list;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        requireDesigner(me);
        PlainWordList.Page page = list.page(after, q);
        model.addAttribute("q", q);
        model.addAttribute("earlier", !after.isEmpty());
        model.addAttribute("next", page.next());
        model.addAttribute(
                "words",
                page.words().stream()
                        .map(w -> PlainWordView.of(w, clock.getZone()))
                        .toList());
        return "studio/plain-words";
    }

    @GetMapping("/new")
    String fresh(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String term, Model model) {
        requireDesigner(me);
        return form(null, new PlainWordInput(term, "", "", "", "", ""), List.of(), model);
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser me, @PathVariable long id, Model model) {
        requireDesigner(me);
        PlainWord word = word(id);
        return form(word, word.input(), List.of(), model);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal CurrentUser me, PlainWordInput typed, RedirectAttributes flash, Model model) {
        requireDesigner(me);
        PlainWordList.Outcome outcome = list.add(typed, me.username());
        return outcome.problems().isEmpty()
                ? done(me, outcome, "“" + typed.term() + "” is in the list.", flash)
                : again(form(null, typed, outcome.problems(), model), model);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int seen,
            PlainWordInput typed,
            RedirectAttributes flash,
            Model model) {
        requireDesigner(me);
        PlainWord word = word(id);
        PlainWordList.Outcome outcome = list.change(word, seen, typed, me.username());
        return outcome.problems().isEmpty()
                ? done(me, outcome, "“" + typed.term() + "” is changed.", flash)
                : again(form(word, typed, outcome.problems(), model), model);
    }

    /** Strikes an entry out, or takes it back. */
    @PostMapping("/{id}/struck-out")
    ModelAndView strikeOut(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "true") boolean struckOut,
            RedirectAttributes flash,
            Model model) {
        requireDesigner(me);
        PlainWord word = word(id);
        PlainWordList.Outcome outcome = list.setStruckOut(word, seen, struckOut, me.username());
        String words = struckOut ? " is struck out, and marked in no text." : " is back in the list.";
        return outcome.problems().isEmpty()
                ? done(me, outcome, "“" + word.term() + "”" + words, flash)
                : again(form(word, word.input(), outcome.problems(), model), model);
    }

    private ModelAndView done(CurrentUser me, PlainWordList.Outcome outcome, String words, RedirectAttributes flash) {
        log.write(me.username(), Action.EDIT, null, "plain word " + outcome.id());
        flash.addFlashAttribute("notice", words);
        return new ModelAndView("redirect:/plain-words");
    }

    private static ModelAndView again(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String form(PlainWord word, PlainWordInput typed, List<FieldError> problems, Model model) {
        model.addAttribute("word", word == null ? null : PlainWordView.of(word, clock.getZone()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "studio/plain-word";
    }

    private PlainWord word(long id) {
        return list.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void requireDesigner(CurrentUser me) {
        if (!me.has(Role.DESIGNER)) {
            log.write(me.username(), Action.REFUSED, null, "plain words");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}

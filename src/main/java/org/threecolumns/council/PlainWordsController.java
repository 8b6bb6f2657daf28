package org.threecolumns.council;

import java.util.List;
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
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordHistory;
import org.threecolumns.plainwords.PlainWordInput;
import org.threecolumns.plainwords.PlainWordList;

/** The council's own list of plain words, read by whoever sees the settings and kept by process designers. */
@Controller
@RequestMapping("/plain-words")
class PlainWordsController {

    private final PlainWordList list;
    private final PlainWordPage page;
    private final PlainWordHistory history;
    private final AccessLog log;

    PlainWordsController(PlainWordList list, PlainWordPage page, PlainWordHistory history, AccessLog log) {
        this.list = list;
        this.page = page;
        this.history = history;
        this.log = log;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        page.requireReader(me);
        PlainWordList.Page found = list.page(after, q);
        model.addAttribute("q", q);
        model.addAttribute("earlier", !after.isEmpty());
        model.addAttribute("next", found.next());
        model.addAttribute("words", page.views(found.words()));
        model.addAttribute("keeps", SettingsDoor.mayKeepWords(me));
        return "council/plain-words";
    }

    @GetMapping("/new")
    String fresh(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String term, Model model) {
        page.requireDesigner(me);
        return page.show(null, new PlainWordInput(term, "", "", "", "", ""), List.of(), null, model);
    }

    /** @param as the change after which the entry is to read again as it did, ready to be saved @param before a later page of its history */
    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable long id,
            @RequestParam(required = false) Long as,
            @RequestParam(required = false) Long before,
            Model model) {
        page.requireDesigner(me);
        PlainWord word = page.word(id);
        PlainWordInput typed = as == null ? word.input() : history.said(id, as).orElseGet(word::input);
        return page.show(word, typed, List.of(), before, model);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal CurrentUser me, PlainWordInput typed, RedirectAttributes flash, Model model) {
        page.requireDesigner(me);
        PlainWordList.Outcome outcome = list.add(typed, me.username());
        return outcome.problems().isEmpty()
                ? done(me, outcome, "“" + typed.term() + "” is in the list.", flash)
                : Asked.again(page.show(null, typed, outcome.problems(), null, model), model);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int seen,
            PlainWordInput typed,
            RedirectAttributes flash,
            Model model) {
        page.requireDesigner(me);
        PlainWord word = page.word(id);
        PlainWordList.Outcome outcome = list.change(word, seen, typed, me.username());
        return outcome.problems().isEmpty()
                ? done(me, outcome, "“" + typed.term() + "” is changed.", flash)
                : Asked.again(page.show(word, typed, outcome.problems(), null, model), model);
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
        page.requireDesigner(me);
        PlainWord word = page.word(id);
        PlainWordList.Outcome outcome = list.setStruckOut(word, seen, struckOut, me.username());
        String words = struckOut ? " is struck out, and marked in no text." : " is back in the list.";
        return outcome.problems().isEmpty()
                ? done(me, outcome, "“" + word.term() + "”" + words, flash)
                : Asked.again(page.show(word, word.input(), outcome.problems(), null, model), model);
    }

    private ModelAndView done(CurrentUser me, PlainWordList.Outcome outcome, String words, RedirectAttributes flash) {
        log.write(me.username(), Action.EDIT, null, "plain word " + outcome.id());
        flash.addFlashAttribute("notice", words);
        return new ModelAndView("redirect:/plain-words");
    }
}

package org.threecolumns.council;

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
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingBook.Change;
import org.threecolumns.setting.SettingPart;

/** The coaching questions of one kind of stage, with who changed them; and one question, tried beside the others and saved. */
@Controller
@RequestMapping("/settings/questions/{kind}")
class QuestionController {

    private final QuestionSettings settings;
    private final QuestionViews views;
    private final SettingBook book;
    private final SettingsDoor door;

    QuestionController(QuestionSettings settings, QuestionViews views, SettingBook book, SettingsDoor door) {
        this.settings = settings;
        this.views = views;
        this.book = book;
        this.door = door;
    }

    /** Everything about one question that its page shows. */
    private record Typed(
            String kind, long id, QuestionInput input, String why, List<FieldError> problems, boolean looks) {}

    @GetMapping("/new")
    String fresh(@AuthenticationPrincipal CurrentUser me, @PathVariable String kind, Model model) {
        String of = QuestionListController.kind(kind);
        door.toWord(me, "coaching questions");
        QuestionInput empty = new QuestionInput("", "", "", "", "1", "yes");
        return page(new Typed(of, 0, empty, "", List.of(), false), model);
    }

    @GetMapping("/{id}")
    String one(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String back,
            Model model) {
        String of = QuestionListController.kind(kind);
        door.toWord(me, "coaching questions");
        QuestionInput now = QuestionInput.of(known(of, id));
        String words = back.matches("\\d{1,18}") ? earlier(of, id, Long.parseLong(back)) : null;
        return page(new Typed(of, id, words == null ? now : now.withWords(words), "", List.of(), words != null), model);
    }

    /** A new question, or another one in its place. */
    @PostMapping({"/new", "/{id}"})
    ModelAndView save(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String kind,
            @PathVariable(required = false) Long id,
            QuestionInput input,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes flash,
            Model model) {
        String of = QuestionListController.kind(kind);
        door.toWord(me, "coaching questions");
        long one = id == null ? 0 : known(of, id).id();
        return sent(new Typed(of, one, input, why, List.of(), Asked.SEE.equals(action)), seen, me, flash, model);
    }

    private ModelAndView sent(Typed typed, int seen, CurrentUser me, RedirectAttributes flash, Model model) {
        List<FieldError> problems = typed.looks()
                ? settings.problems(typed.kind(), typed.id(), typed.input())
                : settings.save(typed.kind(), typed.id(), seen, typed.input(), typed.why(), me.username());
        if (!problems.isEmpty()) {
            Typed wrong = new Typed(typed.kind(), typed.id(), typed.input(), typed.why(), problems, false);
            return Asked.again(page(wrong, model), model);
        }
        if (typed.looks()) {
            return new ModelAndView(page(typed, model), model.asMap());
        }
        flash.addFlashAttribute("notice", "Stages show the questions as you left them.");
        return new ModelAndView("redirect:" + QuestionListController.address(typed.kind()));
    }

    private String page(Typed typed, Model model) {
        List<Question> all = settings.of(typed.kind());
        model.addAttribute("kind", Question.KINDS.get(typed.kind()));
        model.addAttribute("address", QuestionListController.address(typed.kind()));
        model.addAttribute("fresh", typed.id() == 0);
        model.addAttribute(
                "action", QuestionListController.address(typed.kind()) + (typed.id() == 0 ? "/new" : "/" + typed.id()));
        model.addAttribute("typed", typed.input());
        model.addAttribute("why", typed.why());
        model.addAttribute("problems", typed.problems());
        model.addAttribute("part", book.part(SettingPart.questions(typed.kind())));
        model.addAttribute("spots", Question.PLACES);
        model.addAttribute("audiences", Question.AUDIENCES);
        model.addAttribute("steps", Question.STEPS);
        model.addAttribute("offers", Ordered.map("yes", "Yes", "no", "No, take it away"));
        model.addAttribute("positions", views.positions(all));
        model.addAttribute(
                "tried", typed.looks() ? views.looks(typed.kind(), all, typed.input(), typed.id()) : List.of());
        return "council/question";
    }

    private Question known(String kind, long id) {
        return settings.find(kind, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The words that it had before a change, or null. */
    private String earlier(String kind, long id, long change) {
        return book.change(SettingPart.questions(kind), change)
                .map(Change::entry)
                .filter(entry -> entry.name().equals(String.valueOf(id)))
                .map(SettingBook.Entry::before)
                .orElse(null);
    }
}

package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.Edit;

/** Everything that can be drawn, by table and forms: names, rows, questions, whole stages. */
@Controller
@RequestMapping("/studio/packages/{id}/edit/{file}")
class EditTableController {

    private final EditPage page;
    private final EditSteps steps;
    private final PackageWriting writing;

    EditTableController(EditPage page, EditSteps steps, PackageWriting writing) {
        this.page = page;
        this.steps = steps;
        this.writing = writing;
    }

    @PostMapping("/element")
    ModelAndView element(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        return answer(at, typed, steps.element(at, typed), "The element is changed.", flash, model);
    }

    @PostMapping("/row")
    ModelAndView row(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        return answer(at, typed, steps.row(at, typed), "The row is changed.", flash, model);
    }

    @PostMapping("/question")
    ModelAndView question(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        return answer(at, typed, steps.question(at, typed), "The question is changed.", flash, model);
    }

    @PostMapping("/field")
    ModelAndView field(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        return answer(at, typed, steps.field(at, typed), "The question is in the form.", flash, model);
    }

    @PostMapping("/stage")
    ModelAndView stage(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        return answer(at, typed, steps.stage(at, typed), "The stage is in the model.", flash, model);
    }

    @PostMapping("/copy")
    ModelAndView copy(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        return answer(at, typed, steps.copy(at, typed), "The copy is in the package.", flash, model);
    }

    /** Back to where it was asked: to the drawing after a stage that was asked for beside it. */
    private ModelAndView answer(
            EditPage.At at, Map<String, String> typed, Edit edit, String done, RedirectAttributes flash, Model model) {
        List<FieldError> problems = edit.isDone()
                ? writing.change(at.one(), seen(typed), edit.files()).stream()
                        .map(problem -> new FieldError("seen", problem.code(), problem.message()))
                        .toList()
                : edit.problems();
        if (!problems.isEmpty()) {
            String view = page.table(at, typed.getOrDefault("change", ""), new TreeMap<>(typed), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", done);
        return new ModelAndView("redirect:" + at.address() + ("drawing".equals(typed.get("from")) ? "" : "?as=table"));
    }

    private static int seen(Map<String, String> typed) {
        String seen = typed.getOrDefault("seen", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}

package org.threecolumns.studio;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.util.UriUtils;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.Edit;

/** Everything that can be drawn, by table and forms: names, rows, questions, whole stages, and what the picture is made of. */
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

    @PostMapping({
        "/element",
        "/row",
        "/question",
        "/field",
        "/stage",
        "/copy",
        "/connect",
        "/way",
        "/add",
        "/move",
        "/out"
    })
    ModelAndView change(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        EditStep step = EditStep.atTheEndOf(request.getRequestURI());
        if (step == EditStep.MOVE) {
            // one step is seldom enough
            flash.addFlashAttribute("moved", true);
        }
        return answer(at, typed, steps.of(step, at, typed), step.done(), flash, model);
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
        flash.addFlashAttribute("notice", edit.said().isEmpty() ? done : edit.said());
        return new ModelAndView("redirect:" + at.address() + after(edit, typed));
    }

    private static String after(Edit edit, Map<String, String> typed) {
        if ("drawing".equals(typed.get("from"))) {
            return "";
        }
        String next = UriUtils.encode(edit.next(), StandardCharsets.UTF_8);
        return next.isEmpty() ? "?as=table" : "?as=table&change=" + next;
    }

    private static int seen(Map<String, String> typed) {
        String seen = typed.getOrDefault("seen", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}

package org.threecolumns.studio;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.studio.ModelPackage.State;
import org.threecolumns.studio.PackagePage.Typed;

/** The page of one package, and what its author does there. */
@Controller
@RequestMapping("/studio/packages/{id}")
class PackageDraftController {

    private final StudioDoor door;
    private final PackagePage page;
    private final PackageWriting writing;

    PackageDraftController(StudioDoor door, PackagePage page, PackageWriting writing) {
        this.door = door;
        this.page = page;
        this.writing = writing;
    }

    @GetMapping
    String show(@AuthenticationPrincipal CurrentUser me, @PathVariable String id, Model model) {
        door.toLook(me, "package");
        ModelPackage one = page.find(id);
        return page.show(me, one, Typed.nothing(one), List.of(), model);
    }

    @PostMapping("/files")
    ModelAndView add(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(required = false) List<MultipartFile> file,
            @RequestParam(defaultValue = "-1") int seen,
            RedirectAttributes flash,
            Model model) {
        ModelPackage one = open(me, id);
        List<FieldError> problems = writing.add(one, seen, SentFiles.of(file));
        return answer(me, one, Typed.nothing(one), problems, "The files are in the package.", flash, model);
    }

    @PostMapping("/files/remove")
    String remove(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes flash) {
        ModelPackage one = open(me, id);
        boolean done = writing.remove(one, seen, name);
        flash.addFlashAttribute(
                "notice", done ? "The file is out of the package." : PackageProblems.CHANGED_MEANWHILE.message());
        return "redirect:/studio/packages/" + one.id();
    }

    @PostMapping("/sending")
    ModelAndView send(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String notes,
            RedirectAttributes flash,
            Model model) {
        ModelPackage one = open(me, id);
        List<FieldError> problems = writing.send(one, seen, notes);
        return answer(
                me, one, new Typed(notes, "", ""), problems, "The package waits for a second person.", flash, model);
    }

    @PostMapping("/taking-back")
    String takeBack(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            RedirectAttributes flash) {
        door.toDesign(me, "package");
        ModelPackage one = page.find(id);
        door.asAuthor(me, one);
        boolean done = writing.takeBack(one, seen);
        flash.addFlashAttribute(
                "notice",
                done
                        ? "The package is yours again. Change it, then send it once more."
                        : "Nothing was changed: the package waits for no decision any more. This is how it stands.");
        return "redirect:/studio/packages/" + one.id();
    }

    @PostMapping("/dropping")
    String drop(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            RedirectAttributes flash) {
        ModelPackage one = open(me, id);
        boolean done = writing.drop(one, seen);
        flash.addFlashAttribute(
                "notice",
                done ? "Package " + one.id() + " is thrown away." : PackageProblems.CHANGED_MEANWHILE.message());
        return done ? "redirect:/studio/packages" : "redirect:/studio/packages/" + one.id();
    }

    private ModelPackage open(CurrentUser me, String id) {
        door.toDesign(me, "package");
        ModelPackage one = page.find(id, State.DRAFT, State.RETURNED);
        door.asAuthor(me, one);
        return one;
    }

    private ModelAndView answer(
            CurrentUser me,
            ModelPackage one,
            Typed typed,
            List<FieldError> problems,
            String done,
            RedirectAttributes flash,
            Model model) {
        if (!problems.isEmpty()) {
            String view = page.show(me, one, typed, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", done);
        return new ModelAndView("redirect:/studio/packages/" + one.id());
    }
}

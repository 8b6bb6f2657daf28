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
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;

/** The list of packages, and beginning a new one: from files, from the folders, or from an earlier package. */
@Controller
@RequestMapping("/studio/packages")
class PackageController {

    private static final int PAGE = 20;

    private final StudioDoor door;
    private final PackageStore packages;
    private final PackageBeginning beginning;
    private final PackageViews views;
    private final PackagePage page;
    private final PackageCheck check;
    private final FolderDifferences folders;

    PackageController(
            StudioDoor door,
            PackageStore packages,
            PackageBeginning beginning,
            PackageViews views,
            PackagePage page,
            PackageCheck check,
            FolderDifferences folders) {
        this.door = door;
        this.packages = packages;
        this.beginning = beginning;
        this.views = views;
        this.page = page;
        this.check = check;
        this.folders = folders;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) String before, Model model) {
        door.toLook(me, "packages");
        long mark = before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<ModelPackage> found = packages.page(mark, PAGE + 1);
        List<ModelPackage> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("packages", views.of(shown));
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        model.addAttribute("first", mark == Long.MAX_VALUE);
        model.addAttribute("differences", folders.all());
        model.addAttribute("designer", me.has(Role.DESIGNER));
        return "studio/packages";
    }

    @GetMapping("/new")
    String fresh(@AuthenticationPrincipal CurrentUser me, Model model) {
        door.toDesign(me, "new package");
        return form("", List.of(), model);
    }

    @PostMapping
    ModelAndView begin(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) List<MultipartFile> file,
            @RequestParam(defaultValue = "") String notes,
            Model model) {
        door.toDesign(me, "new package");
        PackageBeginning.Outcome outcome = beginning.begin(SentFiles.of(file), notes, me.username());
        if (!outcome.problems().isEmpty()) {
            String view = form(notes, outcome.problems(), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return new ModelAndView("redirect:/studio/packages/" + outcome.id());
    }

    @PostMapping("/from-folders")
    String fromFolders(@AuthenticationPrincipal CurrentUser me, RedirectAttributes flash) {
        door.toDesign(me, "package from the folders");
        if (folders.all().stream().allMatch(difference -> difference.delivered() == null)) {
            flash.addFlashAttribute("notice", "Nothing in the folders differs from what is in force.");
            return "redirect:/studio/packages";
        }
        return "redirect:/studio/packages/" + beginning.fromFolders(me.username());
    }

    @PostMapping("/{id}/back")
    String back(@AuthenticationPrincipal CurrentUser me, @PathVariable String id, RedirectAttributes flash) {
        door.toDesign(me, "back to a package");
        ModelPackage earlier = page.find(id, ModelPackage.State.PUBLISHED);
        if (!check.comesBack(earlier)) {
            flash.addFlashAttribute(
                    "notice",
                    "Nothing would change: everything that was in force with package " + earlier.id()
                            + " is in force now.");
            return "redirect:/studio/packages/" + earlier.id();
        }
        long fresh = beginning.backTo(earlier, me.username());
        flash.addFlashAttribute(
                "notice",
                "This package brings back what was in force with package " + earlier.id()
                        + ". Look at it, then send it for approval.");
        return "redirect:/studio/packages/" + fresh;
    }

    private String form(String notes, List<FieldError> problems, Model model) {
        model.addAttribute("notes", notes);
        model.addAttribute("problems", problems);
        return "studio/package-new";
    }
}

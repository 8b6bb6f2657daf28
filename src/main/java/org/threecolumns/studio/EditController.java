package org.threecolumns.studio;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.ModelFile;

/** The page on which a file is drawn, and what its script sends: what is drawn, to be kept or only looked at. */
@Controller
@RequestMapping("/studio/packages/{id}/edit/{file}")
class EditController {

    /** As every page, but for styles that the drawing tools write into elements. Scripts come from this server only, here as everywhere. */
    private static final String CSP =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final EditPage page;
    private final PackagePage packages;
    private final PackageWriting writing;
    private final DraftCheck check;

    EditController(EditPage page, PackagePage packages, PackageWriting writing, DraftCheck check) {
        this.page = page;
        this.packages = packages;
        this.writing = writing;
        this.check = check;
    }

    /** What the drawing's page is told. @param version to be named with the next save */
    record Saved(int version, List<String> problems) {}

    @GetMapping
    String show(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "") String change,
            Model model,
            HttpServletResponse response) {
        if (packages.isSentBy(me, id)) {
            return "redirect:/studio/packages/" + id;
        }
        EditPage.At at = page.open(me, id, file);
        if (as.equals("table") || !page.canDraw()) {
            return page.table(at, change, Map.of(), List.of(), model);
        }
        response.setHeader("Content-Security-Policy", CSP);
        return page.draw(at, model);
    }

    @PostMapping("/save")
    ResponseEntity<Saved> save(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(name = "file", required = false) List<MultipartFile> sent) {
        EditPage.At at = page.open(me, id, file);
        List<FieldError> problems = writing.change(at.one(), seen, named(file, SentFiles.of(sent)));
        return ResponseEntity.status(problems.isEmpty() ? 200 : 422)
                .body(new Saved(
                        problems.isEmpty() ? seen + 1 : seen,
                        problems.stream().map(FieldError::message).toList()));
    }

    @PostMapping("/check")
    String check(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(name = "file", required = false) List<MultipartFile> sent,
            Model model) {
        EditPage.At at = page.open(me, id, file);
        ModelFile drawn = named(file, SentFiles.of(sent)).stream().findFirst().orElse(at.file());
        model.addAttribute("looked", check.look(at.one(), drawn));
        return "studio/edit-parts :: findings(way='')";
    }

    /** Whatever a script calls it, it is the file of this page. */
    private static List<ModelFile> named(String file, List<ModelFile> sent) {
        return sent.stream()
                .limit(1)
                .map(one -> new ModelFile(file, one.content()))
                .toList();
    }
}

package org.threecolumns.studio;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.UploadedFiles;

/** Checks files before anybody deploys them. What is sent here is read, answered, and forgotten. */
@Controller
@RequestMapping("/studio/check")
class CheckController {

    private static final int MOST_FILES = 50;

    private final StudioDoor door;
    private final FileChecking checking;

    CheckController(StudioDoor door, FileChecking checking) {
        this.door = door;
        this.checking = checking;
    }

    @GetMapping
    String page(@AuthenticationPrincipal CurrentUser me, Model model) {
        door.toDesign(me, "check files");
        model.addAttribute("problems", List.of());
        return "studio/check";
    }

    @PostMapping
    ModelAndView check(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) List<MultipartFile> file,
            Model model) {
        door.toDesign(me, "check files");
        List<ModelFile> sent = SentFiles.of(file);
        if (sent.isEmpty() || sent.size() > MOST_FILES) {
            String words = sent.isEmpty()
                    ? "Choose a file that ends in .bpmn, .dmn, .form or .zip"
                    : "Choose at most " + MOST_FILES + " files, or send them as one zip";
            model.addAttribute("problems", List.of(new FieldError("file", "file", words)));
            return new ModelAndView("studio/check", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        model.addAttribute("problems", List.of());
        model.addAttribute("outcome", checking.check(UploadedFiles.of(sent)));
        return new ModelAndView("studio/check", model.asMap());
    }
}

package org.threecolumns.studio;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.studio.PackagePage.Typed;

/** A second person puts a package into force, or gives it back. */
@Controller
class PackageDecisionController {

    private static final Logger LOG = LoggerFactory.getLogger(PackageDecisionController.class);

    private final StudioDoor door;
    private final PackagePage page;
    private final PackagePublishing publishing;

    PackageDecisionController(StudioDoor door, PackagePage page, PackagePublishing publishing) {
        this.door = door;
        this.page = page;
        this.publishing = publishing;
    }

    @PostMapping("/studio/packages/{id}/decision")
    ModelAndView decide(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash,
            Model model) {
        door.toLook(me, "package");
        ModelPackage sent = page.find(id);
        door.toDecide(me, sent);
        if (sent.state() != ModelPackage.State.SENT) {
            flash.addFlashAttribute(
                    "notice",
                    "Nothing was changed: the package waits for no decision any more. This is how it stands.");
            return new ModelAndView("redirect:/studio/packages/" + sent.id());
        }
        List<FieldError> problems =
                switch (answer) {
                    case "approve" -> approve(sent, seen, me);
                    case "return" -> publishing.giveBack(sent, seen, reason, me.username());
                    default ->
                        List.of(new FieldError(
                                "answer", "none", "Choose whether it goes into force or back to its author"));
                };
        if (!problems.isEmpty()) {
            String view = page.show(me, sent, new Typed(sent.notes(), answer, reason), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute(
                "notice",
                answer.equals("approve") ? "The package is in force." : "The package is back with its author.");
        return new ModelAndView("redirect:/studio/packages/" + sent.id());
    }

    /** What our rules let through and the engine does not take is undone as a whole, and told. */
    private List<FieldError> approve(ModelPackage sent, int seen, CurrentUser me) {
        try {
            return publishing.approve(sent, seen, me.username());
        } catch (ProcessEngineException e) {
            LOG.error("The engine does not take package {}", sent.id(), e);
            return List.of(new FieldError(
                    "answer",
                    "engine",
                    "The engine does not take these files, and nothing was changed. Give the package back to its author;"
                            + " whoever looks after the system finds the reason in the log"));
        }
    }
}

package org.threecolumns.familyfile;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;

/** Settling a recording debt, written up or discharged by a manager. */
@Controller
class DebtController {

    private final RecordingDebtRepository debts;
    private final DebtViews views;
    private final DebtService service;
    private final FamilyDoor door;

    DebtController(RecordingDebtRepository debts, DebtViews views, DebtService service, FamilyDoor door) {
        this.debts = debts;
        this.views = views;
        this.service = service;
        this.door = door;
    }

    @GetMapping("/debts/{id}")
    String ask(@PathVariable long id, @AuthenticationPrincipal CurrentUser me, Model model) {
        RecordingDebt debt = open(id, me);
        return page(debt, me, "", List.of(), model);
    }

    @PostMapping("/debts/{id}")
    ModelAndView settle(
            @PathVariable long id,
            @RequestParam(defaultValue = "RECORDED") String how,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        RecordingDebt debt = open(id, me);
        boolean discharge = "DISCHARGED".equals(how);
        if (discharge && !mayDischarge(me)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<FieldError> problems = service.settle(
                id, discharge ? RecordingDebt.How.DISCHARGED : RecordingDebt.How.RECORDED, words, me.username());
        if (!problems.isEmpty()) {
            String view = page(debt, me, words, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", discharge ? "The debt is discharged." : "It is written up.");
        return new ModelAndView("redirect:/families/" + views.row(debt).familyReference());
    }

    private RecordingDebt open(long id, CurrentUser me) {
        RecordingDebt debt = debts.findById(id)
                .filter(d -> DebtViews.maySee(d, me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Family family = door.toRead(debt.familyId(), me, "recording debt");
        door.toWork(family, me, Action.VIEW, "recording debt");
        return debt;
    }

    private String page(RecordingDebt debt, CurrentUser me, String words, List<FieldError> problems, Model model) {
        model.addAttribute("row", views.row(debt));
        model.addAttribute("words", words);
        model.addAttribute("mayDischarge", mayDischarge(me));
        model.addAttribute("problems", problems);
        return "family/debt";
    }

    private static boolean mayDischarge(CurrentUser me) {
        return me.hasAny(Role.FRONTDOOR_MANAGER, Role.TEAMMANAGER, Role.MANAGER);
    }
}

package org.threecolumns.familyfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.familyfile.FamilyView.DebtLine;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;

/** Recording debts: the list of all that are open, and settling one, written up or discharged by a manager. */
@Controller
class DebtController {

    private static final int PAGE = 25;

    private final RecordingDebtRepository debts;
    private final DebtViews views;
    private final DebtService service;
    private final FamilyDoor door;
    private final FamilyRepository families;
    private final CaseAccess access;

    DebtController(
            RecordingDebtRepository debts,
            DebtViews views,
            DebtService service,
            FamilyDoor door,
            FamilyRepository families,
            CaseAccess access) {
        this.debts = debts;
        this.views = views;
        this.service = service;
        this.door = door;
        this.families = families;
        this.access = access;
    }

    /** A debt with the family it belongs to. */
    record Row(String familyReference, String familyName, DebtLine debt) {}

    @GetMapping("/debts")
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "0") long id,
            Model model) {
        LocalDate from = Optional.ofNullable(TypedDate.read(after)).orElse(LocalDate.EPOCH);
        List<RecordingDebt> found = debts.openAfter(Visibility.of(me).statutory(), me.username(), from, id, PAGE + 1);
        List<RecordingDebt> page = found.stream().limit(PAGE).toList();
        model.addAttribute(
                "debts",
                page.stream()
                        .filter(d -> access.mayRead(me, d.familyId()))
                        .map(this::row)
                        .toList());
        model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1) : null);
        return "family/debts";
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
        return new ModelAndView("redirect:/families/" + row(debt).familyReference());
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
        model.addAttribute("row", row(debt));
        model.addAttribute("words", words);
        model.addAttribute("mayDischarge", mayDischarge(me));
        model.addAttribute("problems", problems);
        return "family/debt";
    }

    private Row row(RecordingDebt debt) {
        Family family = families.findById(debt.familyId()).orElseThrow();
        return new Row(family.reference(), family.name(), views.line(debt));
    }

    private static boolean mayDischarge(CurrentUser me) {
        return me.hasAny(Role.FRONTDOOR_MANAGER, Role.TEAMMANAGER, Role.MANAGER);
    }
}

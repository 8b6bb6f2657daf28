package org.threecolumns.familyfile;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.casework.CasePage;
import org.threecolumns.family.Sought;
import org.threecolumns.form.TypedDate;

/** The list of recording debts beside the task lists, searched as they are. */
@Controller
class DebtListController {

    private final DebtList list;
    private final DebtViews views;

    DebtListController(DebtList list, DebtViews views) {
        this.list = list;
        this.views = views;
    }

    @GetMapping("/debts")
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "0") long id,
            Model model) {
        Sought sought = Sought.of(q);
        LocalDate from = Optional.ofNullable(TypedDate.read(after)).orElse(CasePage.After.EARLIEST.on());
        CasePage<DebtList.Owed> page = list.page(me, sought, new CasePage.After(from, id));
        model.addAttribute("sought", sought == null ? null : sought.typed());
        model.addAttribute("first", after == null);
        model.addAttribute("debts", views.rows(page.rows()));
        model.addAttribute("next", page.next());
        return "family/debts";
    }
}

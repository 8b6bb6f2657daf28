package org.threecolumns.system;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.journey.RecordCheck;

/** Proves, on demand, that no signed record was changed or taken away. */
@Controller
class RecordsCheckController {

    private final RecordCheck check;

    RecordsCheckController(RecordCheck check) {
        this.check = check;
    }

    @GetMapping("/records-check")
    String ask(@AuthenticationPrincipal CurrentUser me) {
        requireAuditor(me);
        return "admin/records-check";
    }

    @PostMapping("/records-check")
    String verify(@AuthenticationPrincipal CurrentUser me, Model model) {
        requireAuditor(me);
        model.addAttribute("checked", true);
        model.addAttribute("fault", check.firstFault().orElse(null));
        return "admin/records-check";
    }

    private static void requireAuditor(CurrentUser me) {
        if (!me.hasAny(Role.AUDITOR, Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}

package org.threecolumns.system;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Visibility;
import org.threecolumns.form.FieldError;

/** The way in: logging in, the page each role begins on, and help. */
@Controller
class HomeController {

    private static final FieldError NOT_KNOWN = new FieldError(
            "username",
            "not-known",
            "Check the user name and the password: one of them is wrong, or there were too many tries. Then wait a quarter of an hour, or ask an administrator.");

    private final DemoProperties demo;

    HomeController(DemoProperties demo) {
        this.demo = demo;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal CurrentUser me) {
        if (me.has(Role.FRONTDOOR) || me.has(Role.FRONTDOOR_MANAGER)) {
            return "redirect:/tasks/teams";
        }
        if (Visibility.of(me).mayWrite()) {
            return "redirect:/tasks";
        }
        if (me.has(Role.AUDITOR)) {
            return "redirect:/access-log";
        }
        if (me.has(Role.DESIGNER)) {
            return "redirect:/studio";
        }
        return me.has(Role.ADMIN) ? "redirect:/faults" : "redirect:/help";
    }

    @GetMapping("/login")
    String login(@RequestParam(required = false) String error, Model model) {
        model.addAttribute("problems", error == null ? List.of() : List.of(NOT_KNOWN));
        model.addAttribute("demoAccounts", demo.accounts() ? DemoAccounts.ACCOUNTS : List.of());
        return "login";
    }

    @GetMapping("/help")
    String help() {
        return "help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }
}

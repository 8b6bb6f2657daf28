package org.threecolumns.system;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Visibility;

/** The way in: logging in, the page each role begins on, and help. */
@Controller
class HomeController {

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
        return me.has(Role.ADMIN) ? "redirect:/faults" : "redirect:/help";
    }

    @GetMapping("/login")
    String login(Model model) {
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

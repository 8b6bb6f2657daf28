package org.threecolumns.council;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threecolumns.access.CurrentUser;

/** Everything that a council sets without a release: what it says now, who changed it last, and where to change it. */
@Controller
class SettingsController {

    private final SettingsOverview overview;
    private final SettingsDoor door;

    SettingsController(SettingsOverview overview, SettingsDoor door) {
        this.overview = overview;
        this.door = door;
    }

    /** @param address null where the reader has no way there */
    record Row(String name, String now, String last, String address) {}

    /** Settings of one kind. */
    record Kind(String title, String about, List<Row> rows) {}

    @GetMapping("/settings")
    String page(@AuthenticationPrincipal CurrentUser me, Model model) {
        door.toLook(me, "settings");
        model.addAttribute("kinds", overview.of(me));
        return "council/settings";
    }
}

package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;

/** The pages of the studio, as far as somebody may open them. */
@ControllerAdvice(basePackageClasses = StudioTabs.class)
class StudioTabs {

    private final ModellingTools tools;

    StudioTabs(ModellingTools tools) {
        this.tools = tools;
    }

    /** Whether pages may load what draws. */
    @ModelAttribute("canDraw")
    boolean canDraw() {
        return tools.present();
    }

    /** @param id by which a page says that it is this one */
    public record Tab(String id, String href, String text) {}

    @ModelAttribute("tabs")
    List<Tab> tabs(@AuthenticationPrincipal CurrentUser me) {
        List<Tab> tabs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            tabs.add(new Tab(kind.path(), "/studio?kind=" + kind.path(), kind.title()));
        }
        if (me.has(Role.DESIGNER)) {
            tabs.add(new Tab("check", "/studio/check", "Check files"));
        }
        if (StudioDoor.decides(me)) {
            tabs.add(new Tab("packages", "/studio/packages", "Packages"));
            tabs.add(new Tab("moves", "/studio/moves", "Move open cases"));
        }
        return tabs;
    }
}

package org.threecolumns.familyfile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilySearch;
import org.threecolumns.form.TypedDate;

/** Finding families, and a family's page. */
@Controller
class FamilyController {

    private final FamilySearch search;
    private final FamilyDoor door;
    private final FamilyViews views;
    private final FamilyFileViews files;
    private final CaseworkViews casework;
    private final Chronology chronology;
    private final FamilyTrajectories trajectories;
    private final AccessLog log;

    FamilyController(
            FamilySearch search,
            FamilyDoor door,
            FamilyViews views,
            FamilyFileViews files,
            CaseworkViews casework,
            Chronology chronology,
            FamilyTrajectories trajectories,
            AccessLog log) {
        this.search = search;
        this.door = door;
        this.views = views;
        this.files = files;
        this.casework = casework;
        this.chronology = chronology;
        this.trajectories = trajectories;
        this.log = log;
    }

    @GetMapping("/families")
    String find(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("page", Math.max(0, page));
        if (q != null) {
            model.addAttribute("found", search.search(withoutDate(q), dateIn(q), page, Visibility.of(me)));
            log.write(me.username(), Action.SEARCH, null, "families");
        }
        return "family/find";
    }

    @GetMapping("/families/{reference}")
    String show(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        Family family = door.toRead(reference, me, "family page");
        model.addAttribute("family", views.of(family, me));
        model.addAttribute("file", files.of(family, me));
        model.addAttribute("casework", casework.of(family, me));
        model.addAttribute("chronology", chronology.of(family.id(), me, page));
        model.addAttribute("trajectories", trajectories.of(family, me));
        model.addAttribute("page", Math.max(0, page));
        return "family/page";
    }

    /** A birth date typed among the names, as day/month/year. */
    private static LocalDate dateIn(String typed) {
        return Arrays.stream(typed.split("\\s+"))
                .filter(word -> word.contains("/"))
                .map(TypedDate::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String withoutDate(String typed) {
        return typed.replaceAll("\\d{1,2}/\\d{1,2}/\\d{4}", " ").strip();
    }
}

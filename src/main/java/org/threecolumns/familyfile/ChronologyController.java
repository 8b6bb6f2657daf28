package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.Chronology.Wanted;

/** A family's chronology by itself: for one child, one episode, the starred events; to read, to star and to print. */
@Controller
class ChronologyController {

    private static final int SIZE = 100;

    private final FamilyDoor door;
    private final Chronology chronology;
    private final Stars stars;
    private final ChildRepository children;
    private final CaseAccess access;
    private final Clock clock;

    ChronologyController(
            FamilyDoor door,
            Chronology chronology,
            Stars stars,
            ChildRepository children,
            CaseAccess access,
            Clock clock) {
        this.door = door;
        this.chronology = chronology;
        this.stars = stars;
        this.children = children;
        this.access = access;
        this.clock = clock;
    }

    /** What was asked for; anything that is no id asks for nothing. */
    record Asked(String child, String episode, String starred) {

        Wanted wanted() {
            return new Wanted(id(child), id(episode), "yes".equals(starred));
        }

        private static Long id(String sent) {
            return sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : null;
        }
    }

    @GetMapping("/families/{reference}/chronology")
    String show(
            @PathVariable String reference,
            Asked asked,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        Family family = door.toRead(reference, me, "chronology");
        model.addAttribute("family", family);
        model.addAttribute("children", children.ofFamily(family.id()));
        model.addAttribute("wanted", asked.wanted());
        model.addAttribute("chronology", chronology.of(family.id(), me, asked.wanted(), page, SIZE));
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("mayWork", access.mayWork(me, family.id()));
        model.addAttribute("today", LocalDate.now(clock).format(PlainDates.LONG));
        return "family/chronology-page";
    }

    @PostMapping("/families/{reference}/stars")
    String star(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal CurrentUser me) {
        Family family = door.toRead(reference, me, "chronology");
        door.toWork(family, me, Action.EDIT, "star");
        if (!chronology.shows(family.id(), me, event)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if ("off".equals(action)) {
            stars.takeOff(family.id(), event, me.username());
        } else {
            stars.put(family.id(), event, me.username());
        }
        return "redirect:/families/" + reference + "/chronology#" + event;
    }
}

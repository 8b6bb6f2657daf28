package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.FamilySearch;

/** Finds and shows families. */
@RestController
@RequestMapping("/api/families")
@Tag(name = "Families")
class FamilyApi {

    private final CaseDoor door;
    private final FamilySearch search;
    private final FamilyReading reading;

    FamilyApi(CaseDoor door, FamilySearch search, FamilyReading reading) {
        this.door = door;
        this.search = search;
        this.reading = reading;
    }

    /** What a search found; {@code historyCheckId} is the record of it, to be named by the contact that follows. */
    record Found(long historyCheckId, List<Hit> families, int page, boolean more) {}

    record Hit(String reference, String name, boolean open) {}

    @GetMapping
    @Operation(
            summary = "Search families",
            description = "By names of children or adults, a birth date or a reference. Leaves a history check behind.")
    Found search(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate birthDate,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0) {
            throw Refusal.of("page", "page", "Pages count from 0");
        }
        Visibility visibility = door.overview(user, Action.SEARCH, "families");
        FamilySearch.Result result = search.search(q, birthDate, page, visibility);
        List<Hit> hits = result.hits().stream()
                .map(h -> new Hit(h.reference(), h.name(), h.open()))
                .toList();
        return new Found(result.checkId(), hits, page, result.more());
    }

    @GetMapping("/{reference}")
    @Operation(summary = "Read a family", description = "Its children, the people around them, its lead professional.")
    FamilyView family(@AuthenticationPrincipal CurrentUser user, @PathVariable String reference) {
        return reading.family(door.family(user, reference, Action.VIEW, "family"));
    }
}

package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.Visit;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;

/** Visits to the children of a family. */
@RestController
@RequestMapping("/api/families/{reference}/visits")
@Tag(name = "Social care")
class VisitApi {

    private static final int PAGE = 25;

    private final CaseDoor door;
    private final ChildRepository children;
    private final Visits visits;

    VisitApi(CaseDoor door, ChildRepository children, Visits visits) {
        this.door = door;
        this.children = children;
        this.visits = visits;
    }

    /** The latest visits to one child; {@code next} is where earlier ones go on, null where there are none. */
    record OfChild(Long childId, String name, List<VisitView> visits, String next) {}

    /** One entry per child. */
    record Visited(List<OfChild> children) {}

    @GetMapping
    @Operation(summary = "Read the visits", description = "Per child, the latest first, 25 at a time.")
    Visited visits(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @Parameter(description = "One child only") @RequestParam(required = false) Long childId,
            @Parameter(description = "“next” of that child on the page before") @RequestParam(required = false)
                    String after) {
        Family family = door.statutory(user, reference, Action.VIEW, "visits");
        if (after != null && childId == null) {
            throw Refusal.of("childId", "blank", "Name the child whose “next” this is");
        }
        CasePage.After from = DayMark.read(after);
        return new Visited(children.ofFamily(family.id()).stream()
                .filter(c -> childId == null || childId.equals(c.id()))
                .map(c -> ofChild(user, c, from))
                .toList());
    }

    private OfChild ofChild(CurrentUser user, Child child, CasePage.After from) {
        CasePage<Visit> page = visits.ofChild(Visibility.of(user), child.id(), from, PAGE);
        return new OfChild(
                child.id(),
                child.name(),
                page.rows().stream().map(VisitView::of).toList(),
                DayMark.write(page.next()));
    }

    /**
     * A visit as somebody writes it down.
     *
     * @param seenAlone asked for a child who was seen; with {@code whyNotAlone} where the answer is false
     */
    record VisitRequest(
            Long childId,
            LocalDate visitedOn,
            String visitedBy,
            Boolean seen,
            Boolean seenAlone,
            String whyNotAlone,
            String note) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record a visit to a child",
            description = "One on which the child was seen starts the clock of the plan again. No mapping is asked.")
    Visited record(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody VisitRequest request) {
        Family family = door.statutory(user, reference, Action.EDIT, "visit");
        VisitInput input = new VisitInput(
                family.id(),
                request.childId() == null ? -1 : request.childId(),
                request.visitedOn(),
                request.visitedBy(),
                request.seen(),
                request.seenAlone(),
                request.whyNotAlone(),
                request.note());
        List<FieldError> problems = visits.record(input, user.username());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return new Visited(children.findById(request.childId()).stream()
                .map(c -> ofChild(user, c, CasePage.After.LATEST))
                .toList());
    }
}

package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.Births;
import org.threecolumns.journey.LeavingService;

/** What changes in a family while we work with it: children leave us, a baby is born. */
@RestController
@RequestMapping("/api/families/{reference}")
@Tag(name = "Families")
class ChangeApi {

    private final CaseDoor door;
    private final ChildRepository children;
    private final EpisodeRepository episodes;
    private final LeavingService leaving;
    private final Births births;
    private final JourneyReading journeys;
    private final FamilyReading families;

    ChangeApi(
            CaseDoor door,
            ChildRepository children,
            EpisodeRepository episodes,
            LeavingService leaving,
            Births births,
            JourneyReading journeys,
            FamilyReading families) {
        this.door = door;
        this.children = children;
        this.episodes = episodes;
        this.leaving = leaving;
        this.births = births;
        this.journeys = journeys;
        this.families = families;
    }

    /** Which children leave us and why, what we were told, and on which day. */
    record LeavingRequest(List<Long> childIds, DepartureReason reason, String words, LocalDate saidOn) {

        LeavingRequest {
            childIds = childIds == null ? List.of() : List.copyOf(childIds);
        }
    }

    @PostMapping("/leavings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record that children leave us",
            description = "Everything goes on until a manager has confirmed it, or found that they stay.")
    JourneyView leave(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody LeavingRequest request) {
        Family family = door.family(user, reference, Action.EDIT, "leaving");
        long episode = episodes.findByOpenFamilyId(family.id())
                .orElseThrow(Refusal::notOpen)
                .id();
        List<FieldError> problems = leaving.say(
                episode,
                new DepartureInput(
                        family.id(),
                        ChildIds.of(request.childIds()),
                        request.reason(),
                        request.words(),
                        request.saidOn()),
                user.username());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return journeys.of(family, Visibility.of(user).statutory());
    }

    /** @param childId a child whom we know by the day on which it is expected */
    record BirthRequest(Long childId, String givenName, LocalDate bornOn) {}

    @PostMapping("/births")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record a birth", description = "The same child, on the same plans, now with a name.")
    FamilyView born(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody BirthRequest request) {
        Family family = door.family(user, reference, Action.EDIT, "birth");
        Child child = children.findById(request.childId() == null ? -1 : request.childId())
                .filter(c -> c.familyId().equals(family.id()))
                .orElseThrow(() -> Refusal.of("childId", "other-family", "This child does not belong to this family"));
        List<FieldError> problems = births.born(child, request.givenName(), request.bornOn(), user.username());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return families.family(family);
    }
}

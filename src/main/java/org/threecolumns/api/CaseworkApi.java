package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ConferenceAsking;

/** What a family has open with social care, and the conference that a service asks for. */
@RestController
@RequestMapping("/api/families/{reference}")
@Tag(name = "Social care")
class CaseworkApi {

    private final CaseDoor door;
    private final ChildRepository children;
    private final EpisodeRepository episodes;
    private final CaseworkReading reading;
    private final ConferenceAsking asking;

    CaseworkApi(
            CaseDoor door,
            ChildRepository children,
            EpisodeRepository episodes,
            CaseworkReading reading,
            ConferenceAsking asking) {
        this.door = door;
        this.children = children;
        this.episodes = episodes;
        this.reading = reading;
        this.asking = asking;
    }

    @GetMapping("/casework")
    @Operation(
            summary = "Read what each child has with social care",
            description = "The open referral, assessment, section 47 enquiry and plan, with the visits that are due.")
    CaseworkView casework(@AuthenticationPrincipal CurrentUser user, @PathVariable String reference) {
        return of(door.statutory(user, reference, Action.VIEW, "casework"));
    }

    /** For which children, which service and who in it asks, and why. */
    record ConferenceRequest(List<Long> childIds, String agency, String askedBy, String why) {

        ConferenceRequest {
            childIds = childIds == null ? List.of() : List.copyOf(childIds);
        }
    }

    @PostMapping("/conference-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record that a service asks for a conference",
            description = "Where an enquiry ended without one; an initial conference then opens for these children.")
    CaseworkView ask(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody ConferenceRequest request) {
        Family family = door.statutory(user, reference, Action.EDIT, "conference request");
        long episode = episodes.findByOpenFamilyId(family.id())
                .orElseThrow(Refusal::notOpen)
                .id();
        List<FieldError> problems = asking.ask(
                episode,
                new ConferenceRequestInput(
                        family.id(),
                        ChildIds.of(request.childIds()),
                        request.agency(),
                        request.askedBy(),
                        request.why()),
                user.username());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return of(family);
    }

    private CaseworkView of(Family family) {
        List<Child> all = children.ofFamily(family.id());
        ChildIds ids = ChildIds.of(all.stream().map(Child::id).toList());
        Map<Long, ChildCasework> casework = reading.ofChildren(ids.ids());
        return new CaseworkView(
                all.stream()
                        .map(c -> CaseworkView.ChildCare.of(c, casework.get(c.id())))
                        .toList(),
                episodes.findByOpenFamilyId(family.id())
                        .map(e -> asking.possible(e.id(), ids).ids())
                        .orElse(List.of()));
    }
}

package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.contact.ContactRecording;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;

/** Records contacts. */
@RestController
@RequestMapping("/api/contacts")
@Tag(name = "Contacts")
class ContactApi {

    private final ContactRecording recording;
    private final FamilyRepository families;
    private final CaseDoor door;

    ContactApi(ContactRecording recording, FamilyRepository families, CaseDoor door) {
        this.recording = recording;
        this.families = families;
        this.door = door;
    }

    @PostMapping
    @Operation(
            summary = "Record a contact",
            description = "Search first and name the search. The same key with the same body records once.")
    @ApiResponse(responseCode = "201", description = "Recorded")
    @ApiResponse(responseCode = "200", description = "Recorded before, under the same key")
    ResponseEntity<ContactView> record(
            @AuthenticationPrincipal CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) String headerKey,
            @RequestBody ContactRequest request) {
        door.requireMayRecordContacts(user);
        Long familyId = door.familyIdOrUnknown(user, request.familyReference());
        ContactRecording.Outcome outcome =
                recording.record(request.input(request.key(headerKey), familyId), user.username());
        if (!outcome.problems().isEmpty()) {
            throw refusal(outcome.problems());
        }
        door.wrote(user, outcome.contact().familyId(), "contact recorded");
        String reference =
                families.findById(outcome.contact().familyId()).orElseThrow().reference();
        ContactView view = ContactView.of(outcome.contact(), reference);
        return outcome.before()
                ? ResponseEntity.ok(view)
                : ResponseEntity.created(URI.create("/api/families/" + reference))
                        .body(view);
    }

    private static Refusal refusal(List<FieldError> problems) {
        return problems.stream()
                .filter(p -> p.code().equals("client-key-used"))
                .findFirst()
                .map(Refusal::conflict)
                .orElseGet(() -> Refusal.of(problems));
    }
}

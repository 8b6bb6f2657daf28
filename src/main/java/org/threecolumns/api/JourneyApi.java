package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyRepository;

/** Where a family stands, and the family's own word that it wants no more help. */
@RestController
@RequestMapping("/api/families/{reference}")
@Tag(name = "Journey")
class JourneyApi {

    private final CaseDoor door;
    private final JourneyReading reading;
    private final JourneyRepository journeys;
    private final ConsentService consent;

    JourneyApi(CaseDoor door, JourneyReading reading, JourneyRepository journeys, ConsentService consent) {
        this.door = door;
        this.reading = reading;
        this.journeys = journeys;
        this.consent = consent;
    }

    @GetMapping("/journey")
    @Operation(
            summary = "Read the journey",
            description = "Episodes and their journeys, where each child is, open stages with due dates, debts.")
    JourneyView journey(@AuthenticationPrincipal CurrentUser user, @PathVariable String reference) {
        Family family = door.family(user, reference, Action.VIEW, "journey");
        return reading.of(family, Visibility.of(user).statutory());
    }

    /**
     * Who withdrew their consent, in whose words, on which day.
     *
     * @param journeyId an open journey of the family
     */
    record WithdrawalRequest(Long journeyId, String saidBy, String words, LocalDate saidOn) {}

    @PostMapping("/consent-withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record that consent to early help is withdrawn",
            description = "A manager then considers the risk and decides what follows.")
    JourneyView withdraw(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody WithdrawalRequest request) {
        Family family = door.family(user, reference, Action.EDIT, "consent withdrawn");
        List<FieldError> problems = consent.withdraw(
                journeyOf(user, family, request.journeyId()).id(),
                request.saidBy(),
                request.words(),
                request.saidOn(),
                user.username());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return reading.of(family, Visibility.of(user).statutory());
    }

    private Journey journeyOf(CurrentUser user, Family family, Long journeyId) {
        boolean statutory = Visibility.of(user).statutory();
        return journeys.findById(journeyId == null ? -1 : journeyId)
                .filter(j -> j.familyId().equals(family.id()))
                .filter(j -> statutory || !Statutory.isAbout(j.entry()))
                .orElseThrow(() -> Refusal.of("journeyId", "no-journey", "Choose a journey of this family"));
    }
}

package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.threecolumns.access.Role;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;

/** Acting at once to protect children, and settling what is then still to be written up. */
@RestController
@RequestMapping("/api")
@Tag(name = "Act now")
class ActNowApi {

    private final CaseDoor door;
    private final ChildRepository children;
    private final ActNowService acting;
    private final DebtService settling;
    private final RecordingDebtRepository debts;

    ActNowApi(
            CaseDoor door,
            ChildRepository children,
            ActNowService acting,
            DebtService settling,
            RecordingDebtRepository debts) {
        this.door = door;
        this.children = children;
        this.acting = acting;
        this.settling = settling;
        this.debts = debts;
    }

    /** For which children, and why, in a few words. */
    record ActRequest(List<Long> childIds, String why) {

        ActRequest {
            childIds = childIds == null ? List.of() : List.copyOf(childIds);
        }
    }

    @PostMapping("/families/{reference}/act-now")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Act now for named children",
            description =
                    "At every moment, any number of times; ends nothing. The record stands even if “begun” is false.")
    JourneyView.ActView actNow(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody ActRequest request) {
        Family family = door.family(user, reference, Action.EDIT, "asked to act now");
        ChildIds all = ChildIds.of(
                children.ofFamily(family.id()).stream().map(Child::id).toList());
        ActNowService.Outcome outcome =
                acting.act(family.id(), all, ChildIds.of(request.childIds()), request.why(), user.username());
        if (!outcome.problems().isEmpty()) {
            throw Refusal.of(outcome.problems());
        }
        door.acted(user, family.id());
        return JourneyView.ActView.of(outcome.act(), outcome.begun());
    }

    /** RECORDED: written up since; DISCHARGED: a manager says why it will not be. */
    record SettlementRequest(RecordingDebt.How how, String words) {}

    @PostMapping("/debts/{id}/settlement")
    @Operation(summary = "Settle a recording debt", description = "Only managers may discharge one.")
    JourneyView.DebtView settle(
            @AuthenticationPrincipal CurrentUser user, @PathVariable long id, @RequestBody SettlementRequest request) {
        door.debt(user, id);
        if (request.how() == null) {
            throw Refusal.of("how", "no-how", "Choose RECORDED or DISCHARGED");
        }
        boolean manager = user.hasAny(Role.FRONTDOOR_MANAGER, Role.TEAMMANAGER, Role.MANAGER);
        if (request.how() == RecordingDebt.How.DISCHARGED && !manager) {
            throw Refusal.forbidden("A manager discharges what will not be written up, with a reason.");
        }
        List<FieldError> problems = settling.settle(id, request.how(), request.words(), user.username());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return JourneyView.DebtView.of(debts.findById(id).orElseThrow());
    }
}

package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.Family;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.StatementWriting;

/** Worry and danger statements, each with its goal. */
@RestController
@RequestMapping("/api/families/{reference}/map/statements")
@Tag(name = "Map")
class StatementApi {

    private final MapDoor door;
    private final StatementWriting writing;

    StatementApi(MapDoor door, StatementWriting writing) {
        this.door = door;
        this.writing = writing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a statement with its goal")
    MapView.StatementView add(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody StatementRequest request) {
        Family family = door.toChange(user, reference, request.audience());
        Author author = door.author(user, family, request.stageId());
        return statement(user, family, MapDoor.saved(writing.add(family.id(), request.input(), author)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a statement or its goal",
            description = "409 with both versions when somebody changed it meanwhile.")
    MapView.StatementView edit(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @PathVariable long id,
            @RequestBody StatementRequest request) {
        Family family = door.toChange(user, reference, request.audience());
        MapView.StatementView old = statement(user, family, id);
        Author author = MapDoor.authorOn(user, old.tier(), old.audience());
        int seen = MapDoor.seen(request.version());
        MapResult result = writing.edit(family.id(), id, seen, request.input(), author);
        return statement(user, family, MapDoor.saved(result, request, () -> statement(user, family, id)));
    }

    @PostMapping("/{id}/status")
    @Operation(summary = "Resolve, strike out or take back a statement with its goal")
    MapView.StatementView setStatus(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @PathVariable long id,
            @RequestBody StatusRequest request) {
        Family family = door.toChange(user, reference, null);
        MapView.StatementView old = statement(user, family, id);
        Author author = MapDoor.authorOn(user, old.tier(), old.audience());
        return statement(user, family, MapDoor.saved(writing.setStatus(family.id(), id, request.given(), author)));
    }

    private MapView.StatementView statement(CurrentUser user, Family family, long id) {
        return door.map(user, family).statements().stream()
                .filter(s -> s.id() == id)
                .findFirst()
                .map(MapView.StatementView::of)
                .orElseThrow(Refusal::notFound);
    }
}

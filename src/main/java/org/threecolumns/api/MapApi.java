package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.threecolumns.mapping.MapWriting;

/** The living map: its three columns, and what life is like for each child. */
@RestController
@RequestMapping("/api/families/{reference}/map")
@Tag(name = "Map")
class MapApi {

    private final MapDoor door;
    private final MapWriting writing;

    MapApi(MapDoor door, MapWriting writing) {
        this.door = door;
        this.writing = writing;
    }

    @GetMapping
    @Operation(summary = "Read the map", description = "Its version is named when a stage is drafted and signed.")
    MapView map(@AuthenticationPrincipal CurrentUser user, @PathVariable String reference) {
        return MapView.of(door.map(user, reference));
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write an item in one of the three columns")
    MapView.ItemView add(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @RequestBody ItemRequest request) {
        Family family = door.toChange(user, reference, request.audience());
        Author author = door.author(user, family, request.stageId());
        return item(user, family, MapDoor.saved(writing.addItem(family.id(), request.input(), author)));
    }

    @PutMapping("/items/{id}")
    @Operation(summary = "Change an item", description = "409 with both versions when somebody changed it meanwhile.")
    MapView.ItemView edit(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @PathVariable long id,
            @RequestBody ItemRequest request) {
        Family family = door.toChange(user, reference, request.audience());
        MapView.ItemView old = item(user, family, id);
        Author author = MapDoor.authorOn(user, old.tier(), old.audience());
        int seen = MapDoor.seen(request.version());
        MapResult result = writing.editItem(family.id(), id, seen, request.input(), author);
        return item(user, family, MapDoor.saved(result, request, () -> item(user, family, id)));
    }

    @PostMapping("/items/{id}/status")
    @Operation(summary = "Resolve, strike out or take back an item", description = "Nothing is ever deleted.")
    MapView.ItemView setStatus(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @PathVariable long id,
            @RequestBody StatusRequest request) {
        Family family = door.toChange(user, reference, null);
        MapView.ItemView old = item(user, family, id);
        Author author = MapDoor.authorOn(user, old.tier(), old.audience());
        return item(user, family, MapDoor.saved(writing.setItemStatus(family.id(), id, request.given(), author)));
    }

    /** What life is like for one child, in a sentence. */
    record ImpactRequest(String text, Long stageId) {}

    @PutMapping("/impacts/{childId}")
    @Operation(summary = "Say what life is like for one child")
    MapView.ImpactView say(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String reference,
            @PathVariable long childId,
            @RequestBody ImpactRequest request) {
        Family family = door.toChange(user, reference, null);
        Author author = door.author(user, family, request.stageId());
        Long id = MapDoor.saved(writing.sayImpact(family.id(), childId, request.text(), author));
        return door.map(user, family).impacts().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .map(MapView.ImpactView::of)
                .orElseThrow(Refusal::notFound);
    }

    private MapView.ItemView item(CurrentUser user, Family family, long id) {
        return door.map(user, family).items().stream()
                .filter(i -> i.id() == id)
                .findFirst()
                .map(MapView.ItemView::of)
                .orElseThrow(Refusal::notFound);
    }
}

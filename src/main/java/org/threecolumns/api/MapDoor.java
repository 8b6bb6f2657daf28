package org.threecolumns.api;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.Audience;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapResult;

/** Lets callers to a family's map, and works out for which tier of help they write. */
@Component
class MapDoor {

    private static final String CHANGED_MEANWHILE = "changed-meanwhile";

    private final CaseDoor door;
    private final MapReading maps;
    private final StageRunRepository runs;

    MapDoor(CaseDoor door, MapReading maps, StageRunRepository runs) {
        this.door = door;
        this.maps = maps;
        this.runs = runs;
    }

    LivingMap map(CurrentUser user, String reference) {
        return map(user, door.family(user, reference, Action.VIEW, "map"));
    }

    LivingMap map(CurrentUser user, Family family) {
        return maps.read(family.id(), Visibility.of(user).statutory());
    }

    Family toChange(CurrentUser user, String reference, Audience audience) {
        Family family = door.family(user, reference, Action.EDIT, "map");
        if (audience != null && CaseDoor.isHidden(user, audience)) {
            throw Refusal.of("audience", "not-yours", "Choose an audience that you belong to yourself");
        }
        return family;
    }

    /** @param stageId the open stage it is written for, or null for words that belong to none */
    Author author(CurrentUser user, Family family, Long stageId) {
        if (stageId == null) {
            return new Author(user.username(), Tier.EARLY_HELP);
        }
        StageRun run = runs.findById(stageId)
                .filter(r -> r.isOpen() && r.familyId().equals(family.id()) && !CaseDoor.isHidden(user, r.tier()))
                .orElseThrow(() -> Refusal.of("stageId", "no-stage", "Choose an open stage of this family, or none"));
        return new Author(user.username(), run.tier());
    }

    /** Whoever sees words may change them from where they belong. */
    static Author authorOn(CurrentUser user, Tier tier, Audience audience) {
        boolean statutory = Statutory.is(tier) || audience == Audience.STATUTORY;
        return new Author(user.username(), statutory ? Tier.STATUTORY : Tier.EARLY_HELP);
    }

    static int seen(Integer version) {
        if (version == null) {
            throw Refusal.of("version", "no-version", "Name the version that you saw before you changed it");
        }
        return version;
    }

    static Long saved(MapResult result) {
        if (!result.isSaved()) {
            throw Refusal.of(result.problems());
        }
        return result.id();
    }

    static Long saved(MapResult result, Object yours, Supplier<?> theirs) {
        FieldError first = result.isSaved() ? null : result.problems().get(0);
        if (first != null && first.code().equals(CHANGED_MEANWHILE)) {
            throw Refusal.changedMeanwhile(first, yours, theirs.get());
        }
        return saved(result);
    }
}

package org.threecolumns.mapping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * Writes items and impacts on the map. Every change counts up the family's map version; an edit names the version it saw, so
 * that two people never overwrite each other. Bad input stores nothing and comes back as problems.
 */
@Service
public class MapWriting {

    static final FieldError CHANGED_MEANWHILE = new FieldError(
            "version",
            "changed-meanwhile",
            "Somebody changed this while you were writing; look at both before you save");

    private final FamilyRepository families;
    private final ChildRepository children;
    private final MapItemRepository items;
    private final ImpactRepository impacts;
    private final Clock clock;

    MapWriting(
            FamilyRepository families,
            ChildRepository children,
            MapItemRepository items,
            ImpactRepository impacts,
            Clock clock) {
        this.families = families;
        this.children = children;
        this.items = items;
        this.impacts = impacts;
        this.clock = clock;
    }

    @Transactional
    public MapResult addItem(long familyId, MapItemInput input, Author author) {
        List<FieldError> problems =
                new MapRules(childrenOf(familyId)).item(input).problems();
        return problems.isEmpty() ? store(familyId, newItem(familyId, input, author)) : MapResult.refused(problems);
    }

    /** @param seenVersion the item's version that the writer had on the screen */
    @Transactional
    public MapResult editItem(long familyId, long itemId, int seenVersion, MapItemInput input, Author author) {
        families.lockMapVersion(familyId);
        MapItem old = itemOf(familyId, itemId);
        if (old == null) {
            return MapResult.refused(List.of(NOT_ON_THIS_MAP));
        }
        if (old.version() != seenVersion) {
            return MapResult.refused(List.of(CHANGED_MEANWHILE));
        }
        List<FieldError> problems =
                new MapRules(childrenOf(familyId)).item(input).problems();
        return problems.isEmpty() ? store(familyId, edited(old, input, author)) : MapResult.refused(problems);
    }

    /** Resolves, strikes out or takes back an item; the text stays as it was. */
    @Transactional
    public MapResult setItemStatus(long familyId, long itemId, MapStatus status, Author author) {
        families.lockMapVersion(familyId);
        MapItem old = itemOf(familyId, itemId);
        if (old == null) {
            return MapResult.refused(List.of(NOT_ON_THIS_MAP));
        }
        return old.status() == status ? MapResult.saved(itemId) : store(familyId, withStatus(old, status, author));
    }

    /** Says what life is like for one child; the sentence is carried from stage to stage until somebody changes it. */
    @Transactional
    public MapResult sayImpact(long familyId, Long childId, String text, Author author) {
        List<FieldError> problems =
                new MapRules(childrenOf(familyId)).impact(childId, text).problems();
        if (!problems.isEmpty()) {
            return MapResult.refused(problems);
        }
        families.lockMapVersion(familyId);
        Impact old = impacts.findByChildIdAndTier(childId, author.tier()).orElse(null);
        String words = Words.clean(text);
        if (old != null && old.text().equals(words)) {
            return MapResult.saved(old.id());
        }
        families.countMapChange(familyId);
        Impact impact = new Impact(
                old == null ? null : old.id(),
                familyId,
                childId,
                words,
                usualAudience(author.tier()),
                author.tier(),
                clock.instant(),
                author.username(),
                old == null ? 0 : old.version() + 1);
        return MapResult.saved(impacts.save(impact).id());
    }

    /** Statutory words stay with statutory services unless somebody decides otherwise. */
    static Audience usualAudience(Tier tier) {
        return tier == Tier.STATUTORY ? Audience.STATUTORY : Audience.EVERYONE;
    }

    static final FieldError NOT_ON_THIS_MAP =
            new FieldError("id", "not-on-this-map", "This is not on the map of this family");

    private MapResult store(long familyId, MapItem item) {
        families.countMapChange(familyId);
        return MapResult.saved(items.save(item).id());
    }

    private MapItem itemOf(long familyId, long itemId) {
        return items.findById(itemId).filter(i -> i.familyId() == familyId).orElse(null);
    }

    private List<Child> childrenOf(long familyId) {
        return children.findByFamilyIdOrderByBirthDateAscIdAsc(familyId);
    }

    private MapItem newItem(long familyId, MapItemInput in, Author author) {
        Instant now = clock.instant();
        return new MapItem(
                null,
                familyId,
                in.column(),
                in.category(),
                Words.clean(in.text()),
                in.quote(),
                in.saidBy(),
                in.childIds(),
                audience(in, usualAudience(author.tier())),
                author.tier(),
                in.notForPersonId(),
                MapStatus.ACTIVE,
                in.ownerName(),
                in.dueOn(),
                0,
                now,
                author.username(),
                now,
                author.username(),
                0);
    }

    private MapItem edited(MapItem old, MapItemInput in, Author author) {
        return new MapItem(
                old.id(),
                old.familyId(),
                in.column(),
                in.category(),
                Words.clean(in.text()),
                in.quote(),
                in.saidBy(),
                in.childIds(),
                audience(in, old.audience()),
                old.tier(),
                in.notForPersonId(),
                old.status(),
                in.ownerName(),
                in.dueOn(),
                old.position(),
                old.createdAt(),
                old.createdBy(),
                clock.instant(),
                author.username(),
                old.version() + 1);
    }

    private MapItem withStatus(MapItem old, MapStatus status, Author author) {
        return new MapItem(
                old.id(),
                old.familyId(),
                old.mapColumn(),
                old.category(),
                old.text(),
                old.quote(),
                old.saidBy(),
                old.childIds(),
                old.audience(),
                old.tier(),
                old.notForPersonId(),
                status,
                old.ownerName(),
                old.dueOn(),
                old.position(),
                old.createdAt(),
                old.createdBy(),
                clock.instant(),
                author.username(),
                old.version() + 1);
    }

    private static Audience audience(MapItemInput in, Audience usual) {
        return in.audience() == null ? usual : in.audience();
    }
}

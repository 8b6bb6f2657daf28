package org.threecolumns.mapping;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * Writes items and impacts on the map. Every change counts up the family's map version; an edit names the version it saw, so
 * that two people never overwrite each other. Bad input stores nothing and comes back as problems.
 */
@Service
public class MapWriting {

    private final FamilyRepository families;
    private final MapRulesOfFamily rules;
    private final MapItemRepository items;
    private final ImpactRepository impacts;
    private final TypedRows rows;
    private final Clock clock;

    MapWriting(
            FamilyRepository families,
            MapRulesOfFamily rules,
            MapItemRepository items,
            ImpactRepository impacts,
            TypedRows rows,
            Clock clock) {
        this.families = families;
        this.rules = rules;
        this.items = items;
        this.impacts = impacts;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public MapResult addItem(long familyId, MapItemInput input, Author author) {
        List<FieldError> problems = problems(familyId, input);
        return problems.isEmpty()
                ? store(MapItem.written(familyId, input, author, clock.instant()))
                : MapResult.refused(problems);
    }

    /**
     * Writes an item from a row that may be sent again, finished or not.
     *
     * @param rowKey the page's own name of the row, unlike any other of this family
     */
    @Transactional
    public MapResult addRow(long familyId, String rowKey, MapItemInput input, Author author) {
        families.lockMapVersion(familyId);
        Long written = rows.written(familyId, rowKey).orElse(null);
        if (written != null) {
            return rewrite(familyId, written, input, author);
        }
        MapResult added = addItem(familyId, input, author);
        if (added.isSaved()) {
            rows.write(familyId, rowKey, added.id());
        }
        return added;
    }

    private MapResult rewrite(long familyId, long itemId, MapItemInput input, Author author) {
        MapItem old = find(familyId, itemId, author).orElse(null);
        if (old == null) {
            return MapResult.NOT_ON_THIS_MAP;
        }
        if (old.says(input)) {
            return MapResult.saved(itemId);
        }
        return old.changedBy().equals(author.username())
                ? editItem(familyId, itemId, old.version(), input, author)
                : MapResult.CHANGED_MEANWHILE;
    }

    /** @param seenVersion the item's version that the writer had on the screen */
    @Transactional
    public MapResult editItem(long familyId, long itemId, int seenVersion, MapItemInput input, Author author) {
        families.lockMapVersion(familyId);
        MapItem old = find(familyId, itemId, author).orElse(null);
        if (old == null) {
            return MapResult.NOT_ON_THIS_MAP;
        }
        if (old.version() != seenVersion) {
            return MapResult.CHANGED_MEANWHILE;
        }
        List<FieldError> problems = problems(familyId, input);
        return problems.isEmpty() ? store(old.edited(input, author, clock.instant())) : MapResult.refused(problems);
    }

    /** Resolves, strikes out or takes back an item; the text stays as it was. */
    @Transactional
    public MapResult setItemStatus(long familyId, long itemId, MapStatus status, Author author) {
        families.lockMapVersion(familyId);
        return find(familyId, itemId, author)
                .map(old -> old.status() == status
                        ? MapResult.saved(itemId)
                        : store(old.withStatus(status, author, clock.instant())))
                .orElse(MapResult.NOT_ON_THIS_MAP);
    }

    /** Says what life is like for one child; the sentence is carried from stage to stage until somebody changes it. */
    @Transactional
    public MapResult sayImpact(long familyId, Long childId, String text, Author author) {
        List<FieldError> problems = rules.of(familyId).impact(childId, text).problems();
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
        return MapResult.saved(
                impacts.save(impact(old, familyId, childId, words, author)).id());
    }

    private Impact impact(Impact old, long familyId, Long childId, String words, Author author) {
        return new Impact(
                old == null ? null : old.id(),
                familyId,
                childId,
                words,
                author.usualAudience(),
                author.tier(),
                clock.instant(),
                author.username(),
                old == null ? 0 : old.version() + 1);
    }

    private List<FieldError> problems(long familyId, MapItemInput input) {
        boolean answers = input.answersItemId() != null;
        boolean worry = answers
                && items.findById(input.answersItemId())
                        .filter(i -> i.familyId() == familyId && i.mapColumn() == MapColumn.WORRIES)
                        .isPresent();
        return rules.of(familyId).item(input).answers(!answers || worry).problems();
    }

    private MapResult store(MapItem item) {
        families.countMapChange(item.familyId());
        return MapResult.saved(items.save(item).id());
    }

    private Optional<MapItem> find(long familyId, long itemId, Author author) {
        return items.findById(itemId).filter(i -> i.familyId() == familyId && author.reaches(i.tier(), i.audience()));
    }
}

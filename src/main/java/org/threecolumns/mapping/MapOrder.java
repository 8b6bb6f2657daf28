package org.threecolumns.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.FamilyRepository;

/** Puts the items of a column in the order in which a family wants to read them. */
@Service
public class MapOrder {

    private final FamilyRepository families;
    private final MapItemRepository items;

    MapOrder(FamilyRepository families, MapItemRepository items) {
        this.families = families;
        this.items = items;
    }

    /**
     * Moves an item before the one above it, or behind the one below; nothing is said anew, so the map's version stays.
     *
     * @param by -1 for up, 1 for down; at either end nothing happens
     */
    @Transactional
    public void move(long familyId, long itemId, int by, Author author) {
        families.lockMapVersion(familyId);
        List<MapItem> seen = items.ofFamily(familyId, author.tier().isStatutoryServices());
        seen.stream().filter(i -> i.id() == itemId && i.isActive()).findFirst().ifPresent(item -> {
            List<MapItem> column = new ArrayList<>(seen.stream()
                    .filter(i -> i.isActive() && i.mapColumn() == item.mapColumn())
                    .toList());
            int from = column.indexOf(item);
            int to = from + by;
            if (to >= 0 && to < column.size()) {
                Collections.swap(column, from, to);
                renumber(column);
            }
        });
    }

    private void renumber(List<MapItem> column) {
        for (int place = 0; place < column.size(); place++) {
            if (column.get(place).position() != place) {
                items.save(column.get(place).at(place));
            }
        }
    }
}

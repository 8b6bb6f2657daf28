package org.threecolumns.mapping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;

/** Reads a family's map, in five queries whatever its size. */
@Service
public class MapReading {

    private final FamilyRepository families;
    private final ChildRepository children;
    private final MapItemRepository items;
    private final StatementRepository statements;
    private final ImpactRepository impacts;
    private final ScalingRepository scalings;

    MapReading(
            FamilyRepository families,
            ChildRepository children,
            MapItemRepository items,
            StatementRepository statements,
            ImpactRepository impacts,
            ScalingRepository scalings) {
        this.families = families;
        this.children = children;
        this.items = items;
        this.statements = statements;
        this.impacts = impacts;
        this.scalings = scalings;
    }

    /** @param statutory whether the reader may see strategy and section 47 material */
    @Transactional(readOnly = true)
    public LivingMap read(long familyId, boolean statutory) {
        Family family = families.findById(familyId).orElseThrow();
        return new LivingMap(
                familyId,
                family.mapVersion(),
                children.ofFamily(familyId),
                items.ofFamily(familyId, statutory),
                statements.ofFamily(familyId, statutory),
                impacts.ofFamily(familyId, statutory),
                scalings.ofFamily(familyId, statutory));
    }
}

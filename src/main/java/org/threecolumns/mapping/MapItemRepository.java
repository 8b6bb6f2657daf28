package org.threecolumns.mapping;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link MapItem}s; every list is filtered by what the reader may see. */
public interface MapItemRepository extends CrudRepository<MapItem, Long> {

    @Query(
            value =
                    """
            select * from map_item where family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            order by map_column, position, id
            """,
            rowMapperClass = MapItemRow.class)
    List<MapItem> ofFamily(Long familyId, boolean statutory);
}

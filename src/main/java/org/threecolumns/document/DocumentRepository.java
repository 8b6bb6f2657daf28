package org.threecolumns.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Documents of a family, always asked for by what the reader may see. */
interface DocumentRepository extends CrudRepository<Document, Long> {

    @Query(
            """
            select * from document where family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            order by id desc limit :size offset :from
            """)
    List<Document> ofFamily(Long familyId, boolean statutory, long from, int size);

    @Query(
            """
            select * from document where id = :documentId and family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            """)
    Optional<Document> ofFamily(Long familyId, Long documentId, boolean statutory);

    @Modifying
    @Query(
            """
            update document set struck_at = :at, struck_by = :username, struck_because = :because
            where id = :documentId and struck_at is null
            """)
    int strikeOut(Long documentId, Instant at, String username, String because);
}

package org.threecolumns.document;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The bytes of documents, piece by piece. */
interface DocumentPartRepository extends CrudRepository<DocumentPart, Long> {

    @Query("select * from document_part where document_id = :documentId and thumbnail = :thumbnail order by number")
    List<DocumentPart> of(Long documentId, boolean thumbnail);
}

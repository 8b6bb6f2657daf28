package org.threecolumns.plainwords;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The council's list. */
public interface PlainWordRepository extends CrudRepository<PlainWord, Long> {

    Optional<PlainWord> findBySearchTerm(String searchTerm);

    /** @param after entries later in the alphabet than this; @param sought in small letters, empty for all */
    @Query(
            """
            select * from plain_word where search_term > :after
            and (position(:sought in search_term) > 0 or position(:sought in lower(forms)) > 0
              or position(:sought in lower(plain)) > 0)
            order by search_term limit :size
            """)
    List<PlainWord> inOrder(String after, String sought, int size);

    /** What is met in texts; the list is read whole, up to a size that nobody reaches by hand. */
    @Query("select * from plain_word where id > 0 and struck_out = false order by id limit :most")
    List<PlainWord> met(int most);
}

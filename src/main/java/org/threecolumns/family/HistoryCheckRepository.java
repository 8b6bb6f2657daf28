package org.threecolumns.family;

import org.springframework.data.repository.CrudRepository;

/** The searches made before contacts were recorded. */
public interface HistoryCheckRepository extends CrudRepository<HistoryCheck, Long> {}

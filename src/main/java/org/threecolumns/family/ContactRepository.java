package org.threecolumns.family;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** Contacts, found again by the key that the client gave them. */
public interface ContactRepository extends CrudRepository<Contact, Long> {

    Optional<Contact> findByClientKey(String clientKey);

    List<Contact> findByFamilyIdOrderByReceivedAtDesc(Long familyId);
}

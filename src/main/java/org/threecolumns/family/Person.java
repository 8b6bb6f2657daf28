package org.threecolumns.family;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * A parent, relative, friend or other adult around the children, with the relation in the family's own word ("Nan").
 *
 * @param removedAt when somebody took them off the list, or null; they stay on file
 */
public record Person(
        @Id Long id,
        Long familyId,
        String name,
        String relation,
        String searchName,
        Instant createdAt,
        Instant removedAt,
        String removedBy) {

    Person called(String newName, String newRelation) {
        return new Person(id, familyId, newName, newRelation, SearchName.of(newName), createdAt, removedAt, removedBy);
    }

    Person removed(Instant at, String by) {
        return new Person(id, familyId, name, relation, searchName, createdAt, at, by);
    }
}

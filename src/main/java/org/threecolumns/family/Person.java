package org.threecolumns.family;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** A parent, relative, friend or other adult around the children, with the relation in the family's own word ("Nan"). */
public record Person(@Id Long id, Long familyId, String name, String relation, String searchName, Instant createdAt) {}

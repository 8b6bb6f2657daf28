package org.threecolumns.mapping;

import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.PersonRepository;

/** Applies {@link MapRules} to one family: its children, and its adults where somebody is to be left out. */
@Component
class MapRulesOfFamily {

    private final ChildRepository children;
    private final PersonRepository people;

    MapRulesOfFamily(ChildRepository children, PersonRepository people) {
        this.children = children;
        this.people = people;
    }

    MapRules of(long familyId) {
        return new MapRules(children.ofFamily(familyId), person -> people.existsByIdAndFamilyId(person, familyId));
    }
}

package org.threecolumns.api;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.family.Child;

/** A family as its workers know it. */
record FamilyView(
        String reference,
        String name,
        boolean open,
        String leadProfessional,
        List<ChildView> children,
        List<PersonView> people) {

    record ChildView(
            Long id,
            String givenName,
            String familyName,
            LocalDate birthDate,
            LocalDate expectedDate,
            String roughAge,
            String age) {

        static ChildView of(Child c, LocalDate today) {
            return new ChildView(
                    c.id(),
                    c.givenName(),
                    c.familyName(),
                    c.birthDate(),
                    c.expectedDate(),
                    c.roughAge(),
                    c.ageOn(today));
        }
    }

    record PersonView(Long id, String name, String relation) {}
}

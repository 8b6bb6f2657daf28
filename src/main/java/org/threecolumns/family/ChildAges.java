package org.threecolumns.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;

/** Says how old a child is once somebody knows: a birth date, the day a baby is expected, or a rough age. */
@Service
public class ChildAges {

    private final ChildRepository children;
    private final Clock clock;

    ChildAges(ChildRepository children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    /** @return what is wrong, nothing being stored then; empty when it is known now */
    @Transactional
    public List<FieldError> say(
            long familyId, long childId, LocalDate birthDate, LocalDate expectedDate, String roughAge) {
        Child child =
                children.findById(childId).filter(c -> c.familyId() == familyId).orElse(null);
        if (child == null) {
            return List.of(new FieldError("childId", "other-family", "This child does not belong to this family"));
        }
        FamilyRegister.NewChild said =
                new FamilyRegister.NewChild(child.givenName(), child.familyName(), birthDate, expectedDate, roughAge);
        List<FieldError> problems = said.problems("", LocalDate.now(clock));
        if (problems.isEmpty()) {
            children.save(child.aged(birthDate, expectedDate, roughAge));
        }
        return problems;
    }
}

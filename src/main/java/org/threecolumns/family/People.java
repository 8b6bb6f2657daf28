package org.threecolumns.family;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** The adults around a family's children: who they are, and what they are to the children in the family's own word. */
@Service
public class People {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_RELATION = 100;
    private static final int MOST = 60;

    private final PersonRepository people;
    private final Clock clock;

    People(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** By name; whoever was taken off the list is not among them. */
    @Transactional(readOnly = true)
    public List<Person> around(long familyId) {
        return people.findByFamilyIdAndRemovedAtIsNullOrderByName(familyId);
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(long familyId, long personId) {
        return people.findByIdAndFamilyIdAndRemovedAtIsNull(personId, familyId);
    }

    /** @return what is wrong, nobody being added then */
    @Transactional
    public List<FieldError> add(long familyId, String name, String relation) {
        List<FieldError> problems = problems(name, relation);
        if (problems.isEmpty() && around(familyId).size() >= MOST) {
            problems.add(new FieldError(
                    "name", "too-many", "There are " + MOST + " people already: take somebody off the list first"));
        }
        if (problems.isEmpty()) {
            String clean = Words.clean(name);
            people.save(new Person(
                    null, familyId, clean, Words.clean(relation), SearchName.of(clean), clock.instant(), null, null));
        }
        return problems;
    }

    /** @return what is wrong, nothing being changed then */
    @Transactional
    public List<FieldError> change(Person person, String name, String relation) {
        List<FieldError> problems = problems(name, relation);
        if (problems.isEmpty()) {
            people.save(person.called(Words.clean(name), Words.clean(relation)));
        }
        return problems;
    }

    @Transactional
    public void takeOff(Person person, String username) {
        people.save(person.removed(clock.instant(), username));
    }

    private static List<FieldError> problems(String name, String relation) {
        List<FieldError> problems = new ArrayList<>();
        check(problems, "name", name, LONGEST_NAME, "Give the person's name, or what the family calls them");
        check(
                problems,
                "relation",
                relation,
                LONGEST_RELATION,
                "Say what they are to the children, such as Mum or Nan");
        return problems;
    }

    private static void check(List<FieldError> problems, String field, String text, int longest, String missing) {
        if (Words.isBlank(text)) {
            problems.add(new FieldError(field, "blank", missing));
        } else if (text.length() > longest) {
            problems.add(new FieldError(field, "too-long", "Use " + longest + " characters or fewer"));
        }
    }
}

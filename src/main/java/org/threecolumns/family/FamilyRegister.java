package org.threecolumns.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.form.Dates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Brings new families and children onto the books; always part of the transaction that records why. */
@Service
public class FamilyRegister {

    private final FamilyRepository families;
    private final ChildRepository children;
    private final EpisodeRepository episodes;
    private final Clock clock;

    FamilyRegister(FamilyRepository families, ChildRepository children, EpisodeRepository episodes, Clock clock) {
        this.families = families;
        this.children = children;
        this.episodes = episodes;
        this.clock = clock;
    }

    /** A child as named by a caller; any of the three ways to say how old is optional here. */
    public record NewChild(
            String givenName, String familyName, LocalDate birthDate, LocalDate expectedDate, String roughAge) {

        /** Bad input, by field; what is merely missing is asked for when the stage is signed. */
        public List<FieldError> problems(String prefix, LocalDate today) {
            List<FieldError> problems = new ArrayList<>();
            if (Words.isBlank(givenName) && Words.isBlank(familyName)) {
                problems.add(new FieldError(
                        prefix + "givenName", "blank", "Give the child's name, or what you call the baby"));
            }
            within(problems, prefix + "givenName", givenName, 100);
            within(problems, prefix + "familyName", familyName, 100);
            within(problems, prefix + "roughAge", roughAge, 60);
            problems.addAll(dateProblems(prefix, today));
            return problems;
        }

        private List<FieldError> dateProblems(String prefix, LocalDate today) {
            List<FieldError> problems = new ArrayList<>();
            if (birthDate != null && (birthDate.isAfter(today) || !birthDate.isAfter(today.minusYears(26)))) {
                problems.add(new FieldError(
                        prefix + "birthDate", "birth-date", "Check the birth date: it must be in the last 25 years"));
            }
            if (expectedDate != null && !Dates.isPlausible(expectedDate)) {
                problems.add(new FieldError(
                        prefix + "expectedDate", "expected-date", "Check the year in which the baby is expected"));
            }
            if (birthDate != null && expectedDate != null) {
                problems.add(new FieldError(
                        prefix + "expectedDate", "both-dates", "Give a birth date or an expected date, not both"));
            } else if (expectedDate != null
                    && (expectedDate.isBefore(today.minusMonths(2)) || expectedDate.isAfter(today.plusMonths(10)))) {
                problems.add(new FieldError(
                        prefix + "expectedDate", "expected-date", "Check the day on which the baby is expected"));
            }
            return problems;
        }

        private static void within(List<FieldError> problems, String field, String text, int longest) {
            if (text != null && text.length() > longest) {
                problems.add(new FieldError(field, "too-long", "Use " + longest + " characters or fewer"));
            }
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Family newFamily(String name, String username) {
        Family family =
                families.save(new Family(null, provisional(), Words.clean(name), false, 0, clock.instant(), username));
        return families.save(new Family(
                family.id(), reference("F", family.id()), family.name(), false, 0, family.createdAt(), username));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Child addChild(long familyId, NewChild child) {
        String given = Words.clean(child.givenName());
        String surname = Words.clean(child.familyName());
        return children.save(new Child(
                null,
                familyId,
                given,
                surname,
                SearchName.of(given, surname),
                child.birthDate(),
                child.expectedDate(),
                Words.isBlank(child.roughAge()) ? null : Words.clean(child.roughAge()),
                clock.instant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Episode openEpisode(long familyId) {
        Episode episode =
                episodes.save(new Episode(null, familyId, familyId, provisional(), clock.instant(), null, null));
        return episodes.save(new Episode(
                episode.id(), familyId, familyId, reference("E", episode.id()), episode.openedAt(), null, null));
    }

    public Optional<Episode> openEpisodeOf(long familyId) {
        return episodes.findByOpenFamilyId(familyId);
    }

    /** Unique until the id is known. */
    private static String provisional() {
        return UUID.randomUUID().toString().substring(0, 20);
    }

    private static String reference(String letter, long id) {
        return letter + "-" + String.format("%06d", id);
    }
}

package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.form.Dates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** A baby whom we knew by the expected date is born: the same child, on the same plans, now with a name and a birth date. */
@Service
public class Births {

    private static final int LONGEST_NAME = 100;

    private final ChildRepository children;
    private final EpisodeRepository episodes;
    private final RecordChain chain;
    private final Clock clock;

    Births(ChildRepository children, EpisodeRepository episodes, RecordChain chain, Clock clock) {
        this.children = children;
        this.episodes = episodes;
        this.chain = chain;
        this.clock = clock;
    }

    /** @return what is missing; empty when the birth is on record */
    @Transactional
    public List<FieldError> born(Child child, String givenName, LocalDate bornOn, String username) {
        if (child.expectedDate() == null) {
            return List.of(new FieldError("child", "born-already", "This child is not expected any more"));
        }
        if (Words.isBlank(givenName) || givenName.length() > LONGEST_NAME) {
            return List.of(new FieldError(
                    "givenName",
                    "blank",
                    "Enter the baby's name, or “Baby”, in " + LONGEST_NAME + " characters or fewer"));
        }
        if (bornOn == null || !Dates.isPlausible(bornOn) || bornOn.isAfter(LocalDate.now(clock))) {
            return List.of(new FieldError("bornOn", "date", "Give the birth date, which cannot be in the future"));
        }
        Child born = children.save(child.born(Words.clean(givenName), bornOn));
        episodes.findByOpenFamilyId(child.familyId()).ifPresent(episode -> record(episode, born, username));
        return List.of();
    }

    private void record(Episode episode, Child born, String username) {
        chain.append(new UnsignedRecord(
                episode.familyId(),
                episode.id(),
                null,
                null,
                StageRecord.Kind.CHILD_BORN,
                "child-born",
                null,
                null,
                ChildIds.of(born.id()),
                null,
                Tier.EARLY_HELP,
                clock.instant(),
                username,
                SignedContent.json(Map.of("name", born.name(), "bornOn", born.birthDate()))));
    }
}

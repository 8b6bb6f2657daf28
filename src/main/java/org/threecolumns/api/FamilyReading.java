package org.threecolumns.api;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.Family;
import org.threecolumns.family.People;

/** Gathers what is shown of a family. */
@Component
class FamilyReading {

    private final ChildRepository children;
    private final People people;
    private final EpisodeRepository episodes;
    private final CaseAccess access;
    private final Clock clock;

    FamilyReading(ChildRepository children, People people, EpisodeRepository episodes, CaseAccess access, Clock clock) {
        this.children = children;
        this.people = people;
        this.episodes = episodes;
        this.access = access;
        this.clock = clock;
    }

    FamilyView family(Family family) {
        LocalDate today = LocalDate.now(clock);
        return new FamilyView(
                family.reference(),
                family.name(),
                episodes.findByOpenFamilyId(family.id()).isPresent(),
                access.leadOf(family.id()).orElse(null),
                children.ofFamily(family.id()).stream()
                        .map(c -> FamilyView.ChildView.of(c, today))
                        .toList(),
                people.around(family.id()).stream()
                        .map(p -> new FamilyView.PersonView(p.id(), p.name(), p.relation()))
                        .toList());
    }
}

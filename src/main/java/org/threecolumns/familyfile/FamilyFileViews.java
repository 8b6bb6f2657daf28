package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.Family;
import org.threecolumns.family.People;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.FamilyFileView.EarlierEpisode;
import org.threecolumns.familyfile.FamilyPicture.Someone;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Gathers who is who, where in the journey, who is involved, earlier episodes and the newest documents, as one reader may see them. */
@Component
class FamilyFileViews {

    private static final int NEWEST = 4;

    private final ChildRepository children;
    private final People people;
    private final StageRunRepository runs;
    private final EpisodeRepository episodes;
    private final Whereabouts whereabouts;
    private final Involved involved;
    private final DocumentViews documents;
    private final Clock clock;

    FamilyFileViews(
            ChildRepository children,
            People people,
            StageRunRepository runs,
            EpisodeRepository episodes,
            Whereabouts whereabouts,
            Involved involved,
            DocumentViews documents,
            Clock clock) {
        this.children = children;
        this.people = people;
        this.runs = runs;
        this.episodes = episodes;
        this.whereabouts = whereabouts;
        this.involved = involved;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FamilyFileView of(Family family, CurrentUser me) {
        boolean statutory = Visibility.of(me).statutory();
        List<Child> all = children.ofFamily(family.id());
        List<StageRun> seen = runs.openOfFamily(family.id()).stream()
                .filter(r -> statutory || !r.tier().isStatutoryServices())
                .toList();
        return new FamilyFileView(
                picture(family.id(), all),
                whereabouts.sentences(all, seen),
                whereabouts.pictures(all, seen, me),
                involved.of(family.id(), seen, statutory),
                earlier(family.id(), statutory),
                documents.ofFamily(family.id(), me, 0, NEWEST));
    }

    private FamilyPicture picture(long familyId, List<Child> all) {
        LocalDate today = LocalDate.now(clock);
        return FamilyPicture.of(
                all.stream()
                        .map(c -> Someone.child(c.name(), c.ageOn(today), c.expectedDate() != null))
                        .toList(),
                people.around(familyId).stream()
                        .map(p -> Someone.adult(p.name(), p.relation()))
                        .toList());
    }

    /** How an episode ended may name what only social care knows. */
    private List<EarlierEpisode> earlier(long familyId, boolean statutory) {
        return episodes.findByFamilyIdOrderByOpenedAtDesc(familyId).stream()
                .filter(e -> !e.isOpen())
                .map(e -> new EarlierEpisode(e.id(), e.reference(), dates(e), statutory ? e.closedBecause() : null))
                .toList();
    }

    private String dates(Episode e) {
        return day(e.openedAt()) + " to " + day(e.closedAt());
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).format(PlainDates.LONG);
    }
}

package org.threecolumns.api;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.Family;
import org.threecolumns.journey.ActNowRepository;
import org.threecolumns.journey.Journey;
import org.threecolumns.journey.JourneyChildRepository;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Gathers where a family stands; what is statutory is left out for those who may not see it. */
@Component
class JourneyReading {

    private final EpisodeRepository episodes;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final ChildRepository children;
    private final StageRunRepository runs;
    private final ActNowRepository acts;
    private final RecordingDebtRepository debts;
    private final StageRows rows;

    JourneyReading(
            EpisodeRepository episodes,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            ChildRepository children,
            StageRunRepository runs,
            ActNowRepository acts,
            RecordingDebtRepository debts,
            StageRows rows) {
        this.episodes = episodes;
        this.journeys = journeys;
        this.travellers = travellers;
        this.children = children;
        this.runs = runs;
        this.acts = acts;
        this.debts = debts;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public JourneyView of(Family family, boolean statutory) {
        List<Episode> all = episodes.findByFamilyIdOrderByOpenedAtDesc(family.id());
        List<StageRun> open = runs.openOfFamily(family.id()).stream()
                .filter(run -> statutory || !Statutory.is(run.tier()))
                .toList();
        return new JourneyView(
                all.stream().map(e -> episode(e, statutory)).toList(),
                children.ofFamily(family.id()).stream().map(c -> place(c, open)).toList(),
                open.stream().map(run -> rows.row(run, family)).toList(),
                statutory ? acts(all) : List.of(),
                statutory ? debts(family) : List.of());
    }

    private JourneyView.EpisodeView episode(Episode e, boolean statutory) {
        List<JourneyView.TravelView> travels = journeys.findByEpisodeIdOrderById(e.id()).stream()
                .filter(j -> statutory || !Statutory.isAbout(j.entry()))
                .map(j -> travel(j, statutory))
                .toList();
        String because = Statutory.isAbout(e.closedBecause()) && !statutory ? null : e.closedBecause();
        return new JourneyView.EpisodeView(e.id(), e.reference(), e.openedAt(), e.closedAt(), because, travels);
    }

    private JourneyView.TravelView travel(Journey journey, boolean statutory) {
        return JourneyView.TravelView.of(
                journey,
                travellers.everOn(journey.id()).stream()
                        .map(c -> JourneyView.TravellerView.of(c, statutory))
                        .toList());
    }

    private static JourneyView.ChildPlace place(Child child, List<StageRun> open) {
        return new JourneyView.ChildPlace(
                child.id(),
                child.name(),
                open.stream()
                        .filter(run -> run.childIds().contains(child.id()))
                        .map(StageRun::id)
                        .toList());
    }

    private List<JourneyView.ActView> acts(List<Episode> all) {
        return all.stream()
                .flatMap(e -> acts.findByEpisodeIdOrderById(e.id()).stream())
                .map(act -> JourneyView.ActView.of(act, act.begunAt() != null))
                .toList();
    }

    private List<JourneyView.DebtView> debts(Family family) {
        return debts.findByFamilyIdOrderByOpenedAtDesc(family.id()).stream()
                .map(JourneyView.DebtView::of)
                .toList();
    }
}

package org.threecolumns.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.NextStepAdvice;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Statement;

/** What stands around a stage: the contact that brought the family here, earlier times with us, advice, and what comes next. */
@Component
class StageContext {

    private final FamilyRepository families;
    private final WhatWasTold told;
    private final EpisodeRepository episodes;
    private final StageRunRepository runs;
    private final MapReading maps;
    private final NextStepAdvice advice;
    private final StageNames names;
    private final Clock clock;

    StageContext(
            FamilyRepository families,
            WhatWasTold told,
            EpisodeRepository episodes,
            StageRunRepository runs,
            MapReading maps,
            NextStepAdvice advice,
            StageNames names,
            Clock clock) {
        this.families = families;
        this.told = told;
        this.episodes = episodes;
        this.runs = runs;
        this.maps = maps;
        this.advice = advice;
        this.names = names;
        this.clock = clock;
    }

    /** @param contact the words that the stage is there for; null where nobody told anything */
    record Background(
            WhatWasTold.Told contact, List<Earlier> earlier, List<String> goals, List<String> scores, String advice) {}

    /** One earlier time with us. */
    record Earlier(String reference, String from, String until, String because) {}

    Background background(StageRun run, CurrentUser me) {
        boolean atFrontDoor =
                JourneyKeys.CONTACT_STAGE.equals(run.stage()) || JourneyKeys.DECISION_STAGE.equals(run.stage());
        WhatWasTold.Told contact = told.before(run);
        if (!atFrontDoor) {
            return new Background(contact, List.of(), List.of(), List.of(), null);
        }
        List<Episode> before = episodes.findByFamilyIdOrderByOpenedAtDesc(run.familyId()).stream()
                .filter(e -> !e.id().equals(run.episodeId()))
                .toList();
        LivingMap map = maps.read(run.familyId(), Visibility.of(me).statutory());
        return new Background(
                contact,
                before.stream().map(this::earlier).toList(),
                before.isEmpty() ? List.of() : goals(map),
                before.isEmpty() ? List.of() : lastScores(map, run),
                JourneyKeys.DECISION_STAGE.equals(run.stage()) ? advice.on(run, map, before.size()) : null);
    }

    String familyReference(StageRun run) {
        return families.findById(run.familyId()).orElseThrow().reference();
    }

    /** Tells the signer what their signature led to. */
    String signed(StageRun run) {
        String next = runs.openOfEpisode(run.episodeId()).stream()
                .map(r -> names.stage(r.stage()) + " (" + TaskViews.roles(r.candidateGroups()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return names.stage(run.stage()) + " is signed. "
                + (next.isEmpty() ? "Nothing is open for this family now." : "Open now: " + next + ".");
    }

    private Earlier earlier(Episode e) {
        return new Earlier(
                e.reference(),
                day(e.openedAt()),
                e.closedAt() == null ? null : day(e.closedAt()),
                e.closedBecause() == null ? null : names.route(e.closedBecause()));
    }

    private static List<String> goals(LivingMap map) {
        return map.statements().stream()
                .filter(s -> s.goal() != null)
                .map(Statement::goal)
                .toList();
    }

    private List<String> lastScores(LivingMap map, StageRun run) {
        Set<Long> ofThisTime = runs.findByEpisodeIdOrderById(run.episodeId()).stream()
                .map(StageRun::id)
                .collect(Collectors.toSet());
        return map.children().stream()
                .map(child -> last(map, child.id(), ofThisTime)
                        .map(s -> child.givenName() + ": " + s.number() + " on "
                                + s.givenOn().format(PlainDates.LONG) + " (" + names.stage(s.stage()) + ")"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Scaling> last(LivingMap map, Long childId, Set<Long> ofThisTime) {
        return map.scalings().stream()
                .filter(s -> s.childId().equals(childId)
                        && s.isOverall()
                        && s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && !ofThisTime.contains(s.stageRunId()))
                .max(Comparator.comparing(Scaling::recordedAt));
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).format(PlainDates.LONG);
    }
}

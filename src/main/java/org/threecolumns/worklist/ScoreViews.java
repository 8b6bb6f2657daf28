package org.threecolumns.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.Child;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Anchors;
import org.threecolumns.mapping.Impact;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.worklist.StageView.ChildView;

/** Shows what each child's life is like and the numbers given for it. */
@Component
class ScoreViews {

    private final StageNames names;
    private final Names people;
    private final WorryScaleViews worries;

    ScoreViews(StageNames names, Names people, WorryScaleViews worries) {
        this.names = names;
        this.people = people;
        this.worries = worries;
    }

    List<ChildView> children(StageRun run, StageContent content, StageDraft draft) {
        return content.children().stream()
                .map(child -> child(child, run, content, draft))
                .toList();
    }

    private ChildView child(Child child, StageRun run, StageContent content, StageDraft draft) {
        LivingMap map = content.map();
        Optional<Scaling> own = content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.isOverall()
                        && s.childId().equals(child.id())
                        && Objects.equals(s.scorer(), content.signer()))
                .findFirst();
        Anchors anchors = Anchors.forScorer(Scaling.ScorerKind.SIGNER, run.tier());
        String key = "child-" + child.id();
        Map<String, String> unread = draft.unread();
        return new ChildView(
                child.id(),
                child.givenName(),
                child.ageOn(content.today()),
                child.isAgeKnown(),
                unread.getOrDefault("born." + key, MapViews.typed(child.birthDate())),
                unread.getOrDefault("expected." + key, MapViews.typed(child.expectedDate())),
                child.roughAge(),
                map.impactOn(child.id()).map(Impact::text).orElse(null),
                unread.get("impact." + key),
                map.impactOn(child.id()).map(i -> people.of(i.changedBy())).orElse(null),
                own.map(s -> String.valueOf(s.number())).orElse(null),
                unread.get("score." + key),
                unread.getOrDefault(
                        "scoreReason." + key, own.map(Scaling::reason).orElse(null)),
                unread.getOrDefault(
                        "scoreHigher." + key, own.map(Scaling::oneHigher).orElse(null)),
                own.map(Scaling::standsBecause).orElse(null),
                last(child, run, map),
                anchors.worst(),
                anchors.best(),
                worries.of(child, content, unread));
    }

    private String last(Child child, StageRun run, LivingMap map) {
        return map.scalings().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.isOverall()
                        && s.childId().equals(child.id())
                        && !s.stageRunId().equals(run.id()))
                .max(Comparator.comparing(Scaling::recordedAt))
                .map(s -> "Last time: " + s.number() + ", by " + people.of(s.scorer()) + " on "
                        + s.givenOn().format(PlainDates.LONG) + " (" + names.stage(s.stage()) + ")")
                .orElse(null);
    }
}

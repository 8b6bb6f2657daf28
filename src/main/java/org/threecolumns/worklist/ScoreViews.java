package org.threecolumns.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.threecolumns.mapping.MapWords;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.worklist.StageView.ChildView;

/** Shows what each child's life is like and the numbers given for it. */
@Component
class ScoreViews {

    private final StageNames names;
    private final Names people;
    private final WorryScaleViews worries;
    private final MapWords words;

    ScoreViews(StageNames names, Names people, WorryScaleViews worries, MapWords words) {
        this.names = names;
        this.people = people;
        this.worries = worries;
        this.words = words;
    }

    List<ChildView> children(StageRun run, StageContent content, StageDraft draft) {
        Map<Long, Scaling> last = last(run, content.map());
        Map<String, String> writers = people.of(Stream.concat(
                last.values().stream().map(Scaling::scorer),
                content.map().impacts().stream().map(Impact::changedBy)));
        return content.children().stream()
                .map(child -> child(
                        child,
                        run,
                        content,
                        draft,
                        Optional.ofNullable(last.get(child.id()))
                                .map(s -> lastTime(s, writers))
                                .orElse(null),
                        writers))
                .toList();
    }

    private ChildView child(
            Child child,
            StageRun run,
            StageContent content,
            StageDraft draft,
            String lastTime,
            Map<String, String> writers) {
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
                map.impactOn(child.id()).map(i -> writers.get(i.changedBy())).orElse(null),
                words.impact(run.tier(), child.givenName()),
                words.score(run.tier(), child.givenName()),
                own.map(s -> String.valueOf(s.number())).orElse(null),
                unread.get("score." + key),
                unread.getOrDefault(
                        "scoreReason." + key, own.map(Scaling::reason).orElse(null)),
                unread.getOrDefault(
                        "scoreHigher." + key, own.map(Scaling::oneHigher).orElse(null)),
                own.map(Scaling::standsBecause).orElse(null),
                lastTime,
                anchors.worst(),
                anchors.best(),
                worries.of(child, content, unread));
    }

    /** The latest number of a signer before this stage, by child. */
    private static Map<Long, Scaling> last(StageRun run, LivingMap map) {
        return map.scalings().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.isOverall()
                        && !s.stageRunId().equals(run.id()))
                .collect(Collectors.toMap(
                        Scaling::childId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Scaling::recordedAt))));
    }

    private String lastTime(Scaling s, Map<String, String> signers) {
        return "Last time: " + s.number() + ", by " + signers.get(s.scorer()) + " on "
                + s.givenOn().format(PlainDates.LONG) + " (" + names.stage(s.stage()) + ")";
    }
}

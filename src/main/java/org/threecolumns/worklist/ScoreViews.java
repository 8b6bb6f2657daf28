package org.threecolumns.worklist;

import java.util.ArrayList;
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
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.worklist.StageView.ChildView;
import org.threecolumns.worklist.StageView.Ends;
import org.threecolumns.worklist.StageView.NewScore;
import org.threecolumns.worklist.StageView.OtherScore;

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
        Map<Long, Scaling> last = last(run, content.map());
        Map<String, String> signers = people.of(last.values().stream().map(Scaling::scorer));
        return content.children().stream()
                .map(child -> child(
                        child,
                        run,
                        content,
                        draft,
                        Optional.ofNullable(last.get(child.id()))
                                .map(s -> lastTime(s, signers))
                                .orElse(null)))
                .toList();
    }

    private ChildView child(Child child, StageRun run, StageContent content, StageDraft draft, String lastTime) {
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
                unread.getOrDefault(
                        "impact." + key,
                        map.impactOn(child.id()).map(i -> i.text()).orElse(null)),
                own.map(s -> String.valueOf(s.number())).orElse(null),
                unread.get("score." + key),
                own.map(Scaling::reason).orElse(null),
                own.map(Scaling::oneHigher).orElse(null),
                own.map(Scaling::standsBecause).orElse(null),
                lastTime,
                anchors.worst(),
                anchors.best(),
                worries.of(child, content));
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

    List<OtherScore> others(StageContent content) {
        return content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() != Scaling.ScorerKind.SIGNER)
                .map(s -> new OtherScore(
                        s.scorer(),
                        content.map().child(s.childId()).map(Child::givenName).orElse("") + about(s, content.map()),
                        answer(s),
                        s.reason(),
                        s.oneHigher(),
                        s.standsBecause()))
                .toList();
    }

    /** One row for everybody who came and has not given a number yet, and an empty one. */
    List<NewScore> rows(StageRun run, StageContent content, StageDraft draft) {
        List<NewScore> rows = new ArrayList<>();
        List<Ends> ends = ends(run);
        for (String name : content.attendees()) {
            boolean given =
                    content.scoresOfThisRun().stream().anyMatch(s -> s.scorer().equalsIgnoreCase(name));
            if (!given) {
                String kind = content.cameForAService(name) ? "PROFESSIONAL" : "FAMILY";
                rows.add(new NewScore(rows.size(), name, kind, null, null, ends));
            }
        }
        rows.add(new NewScore(
                rows.size(),
                draft.unread().get("other." + rows.size() + ".scorer"),
                "FAMILY",
                draft.unread().get("other." + rows.size() + ".answer"),
                null,
                ends));
        return rows;
    }

    private static List<Ends> ends(StageRun run) {
        return Stream.of(Scaling.ScorerKind.FAMILY, Scaling.ScorerKind.CHILD, Scaling.ScorerKind.PROFESSIONAL)
                .map(kind -> new Ends(
                        kind.name(), inWords(Anchors.forScorer(kind, run.tier())), inWords(Anchors.forStatement(kind))))
                .toList();
    }

    private static String inWords(Anchors ends) {
        return "0: " + ends.worst() + ". 10: " + ends.best() + ".";
    }

    private static String about(Scaling s, LivingMap map) {
        return map.statements().stream()
                .filter(st -> st.id().equals(s.statementId()))
                .map(st -> ", " + st.text())
                .findFirst()
                .orElse("");
    }

    static String answer(Scaling s) {
        return switch (s.answer()) {
            case NUMBER -> String.valueOf(s.number());
            case DONT_KNOW -> "don't know";
            case RATHER_NOT_SAY -> "rather not say";
        };
    }
}

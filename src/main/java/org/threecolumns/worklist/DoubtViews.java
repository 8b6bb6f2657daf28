package org.threecolumns.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.Child;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScoreDoubt;
import org.threecolumns.mapping.ScoreDoubt.Course;
import org.threecolumns.worklist.StageView.Doubt;

/** Asks about numbers that seem to contradict what else is said: once, kindly, and never as something missing. */
@Component
class DoubtViews {

    private static final Set<String> PROTECTING_STAGES =
            Set.of("strategy-discussion", "section-47", "initial-conference", "core-group");
    private static final Set<String> PROTECTING =
            Set.of("strategy-discussion", "section-47", "initial-conference", "protection-plan");
    private static final Set<String> ENDING =
            Set.of("no-further-action", "advice", "close", "closed", "needs-met", "not-substantiated");

    private final Names people;

    DoubtViews(Names people) {
        this.people = people;
    }

    List<Doubt> of(StageRun run, StageContent content) {
        Map<String, String> signers = people.of(content.scoresOfThisRun().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER)
                .map(Scaling::scorer));
        return content.scoresOfThisRun().stream()
                .flatMap(s -> doubt(s, run, content, signers).stream())
                .toList();
    }

    private static List<Doubt> doubt(Scaling given, StageRun run, StageContent content, Map<String, String> signers) {
        Scaling before = content.map().scalings().stream()
                .filter(s -> !s.stageRunId().equals(run.id()) && s.number() != null && s.isComparableWith(given))
                .max(Comparator.comparing(Scaling::givenOn).thenComparing(Scaling::recordedAt))
                .orElse(null);
        List<ScoreDoubt> asked = ScoreDoubt.about(given, before, course(run, content)).stream()
                .filter(d -> !given.wasAskedAbout(d))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        String who = given.scorerKind() == Scaling.ScorerKind.SIGNER ? signers.get(given.scorer()) : given.scorer();
        String child =
                content.map().child(given.childId()).map(Child::givenName).orElse("");
        return List.of(new Doubt(
                given.id(),
                who + ", " + given.number() + " for " + child + ": "
                        + asked.stream().map(d -> question(d, before)).collect(Collectors.joining(" ")),
                asked.stream().map(Enum::name).collect(Collectors.joining(","))));
    }

    private static String question(ScoreDoubt doubt, Scaling before) {
        return switch (doubt) {
            case HIGH_AND_PROTECTING -> "nearly safe, and yet we talk about protecting this child. Can both be right?";
            case LOW_AND_ENDING -> "very worried, and yet our help would end. Can both be right?";
            case JUMP ->
                "it was " + before.number() + " on " + before.givenOn().format(PlainDates.LONG)
                        + ". What has happened in between?";
        };
    }

    /** Where the stage leads, by its own nature and by what has been answered so far. */
    static Course course(StageRun run, StageContent content) {
        Set<Object> said = content.answers().values().stream()
                .flatMap(a -> a instanceof Map<?, ?> byChild ? byChild.values().stream() : Stream.of(a))
                .collect(Collectors.toSet());
        if (said.stream().anyMatch(ENDING::contains)) {
            return Course.ENDING;
        }
        boolean protecting =
                PROTECTING_STAGES.contains(run.stage()) || said.stream().anyMatch(PROTECTING::contains);
        return protecting ? Course.PROTECTING : Course.OTHER;
    }
}

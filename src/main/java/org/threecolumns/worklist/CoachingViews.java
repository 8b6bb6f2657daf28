package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageRun;
import org.threecolumns.worklist.CoachingQuestions.Question;

/** Shows a few questions beside each column: one of every step first, those asked already behind them. */
@Component
class CoachingViews {

    private final CoachingQuestions questions;
    private final ChildRepository children;
    private final Names people;
    private final Clock clock;

    CoachingViews(CoachingQuestions questions, ChildRepository children, Names people, Clock clock) {
        this.questions = questions;
        this.children = children;
        this.people = people;
        this.clock = clock;
    }

    /** @param place the column, or SCORES */
    public record Help(String place, long runId, List<Line> open, List<Line> asked) {}

    /** @param noted who noted when that it was asked; null while nobody did */
    public record Line(long id, String step, String whom, String words, String noted) {}

    Map<String, Help> of(StageRun run) {
        String names = names(run);
        return questions.of(run).stream().collect(Collectors.groupingBy(Question::place)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> help(e.getKey(), run, e.getValue(), names)));
    }

    private Help help(String place, StageRun run, List<Question> all, String names) {
        return new Help(
                place,
                run.id(),
                fitting(all).stream().map(q -> line(q, names)).toList(),
                all.stream()
                        .filter(Question::wasAsked)
                        .sorted(Comparator.comparing(Question::askedAt))
                        .map(q -> line(q, names))
                        .toList());
    }

    private static List<Question> fitting(List<Question> all) {
        return FittingQuestions.of(
                all.stream().filter(q -> !q.wasAsked()).toList(), q -> q.step().ordinal());
    }

    private Line line(Question q, String names) {
        return new Line(
                q.id(),
                switch (q.step()) {
                    case ELICIT -> "Find out";
                    case AMPLIFY -> "Make it larger";
                    case REFLECT -> "Think about it";
                    case START_OVER -> "Begin again";
                },
                switch (q.audience()) {
                    case "CHILD" -> "for a child";
                    case "FAMILY" -> "for the family";
                    default -> "for a professional";
                },
                q.words().replace("{child}", names),
                q.wasAsked()
                        ? people.of(q.askedBy()) + ", "
                                + LocalDate.ofInstant(q.askedAt(), clock.getZone())
                                        .format(PlainDates.LONG)
                        : null);
    }

    private String names(StageRun run) {
        return run.childIds().ids().size() == 1
                ? children.findById(run.childIds().ids().get(0)).orElseThrow().givenName()
                : "the children";
    }
}

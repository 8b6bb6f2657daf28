package org.threecolumns.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.worklist.FittingQuestions;

/** Shows the questions of a column as a stage would, before a change and with it. */
@Component
class QuestionViews {

    private final QuestionSettings settings;
    private final MapWords words;

    QuestionViews(QuestionSettings settings, MapWords words) {
        this.settings = settings;
        this.words = words;
    }

    /** The places that a question can have in the longest column, and one more. */
    List<String> positions(List<Question> all) {
        int longest = Question.PLACES.keySet().stream()
                .mapToInt(place -> QuestionSettings.inColumn(all, place).size())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, longest + 1).mapToObj(String::valueOf).toList();
    }

    List<Look> looks(String kind, List<Question> all, QuestionInput input, long id) {
        Question wanted = input.as(id, all.size() + 1);
        return List.of(
                look("As it is now", kind, all, wanted.place()),
                look("With your change", kind, QuestionSettings.with(all, wanted), wanted.place()));
    }

    private Look look(String title, String kind, List<Question> all, String place) {
        List<Question> everywhere = "ANY".equals(kind) ? List.of() : settings.of("ANY");
        List<Question> offered = Stream.concat(all.stream(), everywhere.stream())
                .filter(q -> q.offered() && q.place().equals(place))
                .sorted(Comparator.comparing(Question::position).thenComparing(Question::id))
                .toList();
        List<String> shown = FittingQuestions.of(offered, Question::stepNumber).stream()
                .map(q -> q.use() + ": " + Look.named(q.words()))
                .toList();
        return new Look(title, List.of(Look.Column.of(place, heading(kind, place), shown)), List.of());
    }

    private String heading(String kind, String place) {
        Tier tier = Map.of("ASSESSMENT", Tier.STATUTORY, "CONFERENCE", Tier.SOCIAL_CARE)
                .getOrDefault(kind, Tier.EARLY_HELP);
        return "SCORES".equals(place) ? words.score(tier, Look.CHILD) : words.column(tier, MapColumn.valueOf(place));
    }
}

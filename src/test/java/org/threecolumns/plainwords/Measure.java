package org.threecolumns.plainwords;

import java.util.ArrayList;
import java.util.List;

/**
 * How well marks of one kind meet what a person would mark.
 *
 * @param missed what a person would mark and nothing did
 * @param wrong what was marked and no person would
 */
record Measure(int expected, int marked, List<String> missed, List<String> wrong) {

    static Measure of(MarkKind kind, List<MarkedText> texts, Dictionary dictionary, ReadingLimits limits) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int expected = 0;
        int marked = 0;
        for (MarkedText text : texts) {
            List<Mark> marks = PlainWords.marks(text.text(), text.names(), dictionary, limits).stream()
                    .filter(m -> m.kind() == kind)
                    .toList();
            List<MarkedText.Place> places =
                    text.expected().stream().filter(p -> p.kind() == kind).toList();
            expected += places.size();
            marked += marks.size();
            places.stream()
                    .filter(p -> marks.stream().noneMatch(p::isMetBy))
                    .forEach(p -> missed.add(text.text().substring(p.start(), p.end())));
            marks.stream()
                    .filter(m -> places.stream().noneMatch(p -> p.isMetBy(m)))
                    .forEach(m -> wrong.add(m.written()));
        }
        return new Measure(expected, marked, missed, wrong);
    }

    double precision() {
        return marked == 0 ? 1 : (marked - wrong.size()) / (double) marked;
    }

    double recall() {
        return expected == 0 ? 1 : (expected - missed.size()) / (double) expected;
    }
}

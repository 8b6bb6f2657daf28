package org.threecolumns.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every answer for one child over the whole journey. A line joins only what one person said about one thing in the same words;
 * it is never averaged with another, and an answer without a number breaks it.
 */
public record Trajectory(Long childId, List<Line> lines) {

    /** @param answers in the order given, of the same person, about the same thing, between the same two ends */
    public record Line(String letter, List<Scaling> answers) {

        public Scaling first() {
            return answers.get(0);
        }

        /** The runs of numbers that may be joined. */
        public List<List<Scaling>> stretches() {
            List<List<Scaling>> stretches = new ArrayList<>();
            boolean going = false;
            for (Scaling answer : answers) {
                if (answer.number() == null) {
                    going = false;
                    continue;
                }
                if (!going) {
                    stretches.add(new ArrayList<>());
                }
                stretches.get(stretches.size() - 1).add(answer);
                going = true;
            }
            return stretches;
        }
    }

    /** What may be joined: two answers belong to one line when all of this is the same. */
    private record Key(
            Scaling.ScorerKind kind, String scorer, Long statementId, String text, String worst, String best) {

        static Key of(Scaling s) {
            String scorer = s.scorer().toLowerCase(Locale.UK);
            return new Key(s.scorerKind(), scorer, s.statementId(), s.statementText(), s.worstWords(), s.bestWords());
        }
    }

    public static Trajectory of(Long childId, List<Scaling> scalings) {
        Map<Key, List<Scaling>> byKey = new LinkedHashMap<>();
        scalings.stream()
                .filter(s -> s.childId().equals(childId))
                .sorted(Comparator.comparing(Scaling::givenOn).thenComparing(Scaling::recordedAt))
                .forEach(s ->
                        byKey.computeIfAbsent(Key.of(s), k -> new ArrayList<>()).add(s));
        List<Line> lines = new ArrayList<>();
        byKey.values().forEach(answers -> lines.add(new Line(letter(lines.size()), List.copyOf(answers))));
        return new Trajectory(childId, lines);
    }

    public LocalDate from() {
        return days().min(LocalDate::compareTo).orElse(null);
    }

    public LocalDate until() {
        return days().max(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> days() {
        return lines.stream().flatMap(l -> l.answers().stream()).map(Scaling::givenOn);
    }

    /** A, B, ... Z, A2, B2, ... */
    private static String letter(int place) {
        return (char) ('A' + place % 26) + (place < 26 ? "" : String.valueOf(place / 26 + 1));
    }
}

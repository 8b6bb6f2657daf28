package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.family.Child;
import org.threecolumns.family.PlainDates;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Trajectory;
import org.threecolumns.mapping.TrajectoryPicture;

/** Every score over the whole journey, child by child, as a picture and as a table that says the same. */
@Component
public class ScoreTrajectories {

    private final Accounts accounts;
    private final StageNames names;

    ScoreTrajectories(Accounts accounts, StageNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    /** @param from @param until the first and the last day, in words */
    public record ChildScores(
            Long childId,
            String name,
            String from,
            String until,
            String inWords,
            TrajectoryPicture picture,
            List<Line> lines,
            List<Row> rows) {}

    /** One line of the picture: who gave it for what, between which ends. */
    public record Line(String letter, String who, String about, String ends) {}

    public record Row(String letter, String day, String answer, String who, String about, String stage, String why) {}

    /** @param map as the reader may see it; children without a score are left out */
    public List<ChildScores> of(LivingMap map) {
        Map<String, String> signers = accounts.names(map.scalings().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER)
                .map(Scaling::scorer)
                .distinct()
                .toList());
        return map.children().stream()
                .map(child -> child(child, map, signers))
                .filter(c -> !c.rows().isEmpty())
                .toList();
    }

    private ChildScores child(Child child, LivingMap map, Map<String, String> signers) {
        Trajectory trajectory = Trajectory.of(child.id(), map.scalings());
        List<Line> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Trajectory.Line line : trajectory.lines()) {
            Scaling s = line.first();
            lines.add(new Line(
                    line.letter(), who(s, signers), about(s, map), "0: " + s.worstWords() + "; 10: " + s.bestWords()));
            line.answers().forEach(a -> rows.add(row(line.letter(), a, map, signers)));
        }
        return new ChildScores(
                child.id(),
                child.givenName(),
                rows.isEmpty() ? "" : trajectory.from().format(PlainDates.LONG),
                rows.isEmpty() ? "" : trajectory.until().format(PlainDates.LONG),
                rows.size() + (rows.size() == 1 ? " answer" : " answers") + " in " + lines.size()
                        + (lines.size() == 1 ? " line" : " lines") + ". The table below says the same.",
                TrajectoryPicture.of(trajectory),
                lines,
                rows);
    }

    private Row row(String letter, Scaling s, LivingMap map, Map<String, String> signers) {
        return new Row(
                letter,
                s.givenOn().format(PlainDates.LONG),
                switch (s.answer()) {
                    case NUMBER -> String.valueOf(s.number());
                    case DONT_KNOW -> "don't know";
                    case RATHER_NOT_SAY -> "rather not say";
                },
                who(s, signers),
                about(s, map),
                names.stage(s.stage()),
                s.reason() == null ? "" : s.reason());
    }

    private static String who(Scaling s, Map<String, String> signers) {
        return s.scorerKind() == Scaling.ScorerKind.SIGNER ? signers.get(s.scorer()) : s.scorer();
    }

    private static String about(Scaling s, LivingMap map) {
        return s.isOverall()
                ? "overall"
                : map.statements().stream()
                        .filter(st -> st.id().equals(s.statementId()))
                        .map(st -> s.statementText() == null ? st.text() : s.statementText())
                        .findFirst()
                        .orElse("a worry that you cannot see");
    }
}

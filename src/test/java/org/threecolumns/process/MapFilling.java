package org.threecolumns.process;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapWriting;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementWriting;

/** Writes on a living map what a stage still lacks and nothing that stands there already, as people do. */
@TestComponent
public class MapFilling {

    /** Whoever comes to the meetings of {@link CareAnswers}. */
    private static final List<String> MEETING = List.of("Sami", "Ms Alder", "Dr Elm");

    private final MapReading maps;
    private final MapWriting map;
    private final StatementWriting statements;
    private final JourneyKit kit;

    MapFilling(MapReading maps, MapWriting map, StatementWriting statements, JourneyKit kit) {
        this.maps = maps;
        this.map = map;
        this.statements = statements;
        this.kit = kit;
    }

    void fill(StageRun run, String username) {
        if (run.isStage()) {
            Author author = new Author(username, run.tier());
            LivingMap there =
                    maps.read(run.familyId(), run.tier().isStatutoryServices()).about(run.childIds());
            columns(run, there, author);
            statement(run, there, author);
            numbers(run, there, author);
        }
    }

    private void columns(StageRun run, LivingMap there, Author author) {
        for (MapColumn column : List.of(MapColumn.WORRIES, MapColumn.STRENGTHS)) {
            if (there.active(column).isEmpty()) {
                map.addItem(run.familyId(), MapItemInput.of(column, "Breakfast, and Nan on Fridays."), author);
            }
        }
        boolean ahead = there.active(MapColumn.NEXT_STEPS).stream()
                .anyMatch(step -> !step.dueOn().isBefore(kit.today()));
        if (!ahead) {
            map.addItem(
                    run.familyId(),
                    MapItemInput.nextStep(
                            "Breakfast club", "Ms Alder", kit.today().plusYears(1)),
                    author);
        }
    }

    private void statement(StageRun run, LivingMap there, Author author) {
        if (there.activeStatements().isEmpty()) {
            statements.add(
                    run.familyId(),
                    new StatementInput(
                            null,
                            "School worries that the children are too tired to learn.",
                            "They eat before school.",
                            "Ms Alder",
                            "8 weeks",
                            ChildIds.NONE,
                            null,
                            null),
                    author);
        }
    }

    private void numbers(StageRun run, LivingMap there, Author author) {
        for (Long child : run.childIds().ids()) {
            if (there.impactOn(child).isEmpty()) {
                map.sayImpact(run.familyId(), child, "Is tired and quiet in class.", author);
            }
            kit.score(run, author.username(), ScoreInput.signers(child, 5, "Nan helps"));
            kit.score(run, author.username(), unknown(child, Scaling.ScorerKind.FAMILY, "Mum"));
        }
        if (run.roles().contains("chair") || "core-group".equals(run.stage())) {
            Long first = run.childIds().ids().get(0);
            MEETING.forEach(
                    who -> kit.score(run, author.username(), unknown(first, Scaling.ScorerKind.PROFESSIONAL, who)));
        }
    }

    private static ScoreInput unknown(Long child, Scaling.ScorerKind kind, String who) {
        return new ScoreInput(child, null, kind, who, Scaling.Answer.DONT_KNOW, null, null, null, null);
    }
}

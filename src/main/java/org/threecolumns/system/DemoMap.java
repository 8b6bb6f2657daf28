package org.threecolumns.system;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.MapWriting;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementWriting;

/** The map of a demo family, written as people write it. */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoMap {

    private final MapWriting items;
    private final StatementWriting statements;
    private final ScoreWriting scores;
    private final MapReading reading;

    DemoMap(MapWriting items, StatementWriting statements, ScoreWriting scores, MapReading reading) {
        this.items = items;
        this.statements = statements;
        this.scores = scores;
        this.reading = reading;
    }

    void item(StageRun run, MapItemInput input, Author author) {
        written(items.addItem(run.familyId(), input, author));
    }

    void statement(StageRun run, StatementInput input, Author author) {
        written(statements.add(run.familyId(), input, author));
    }

    void impact(StageRun run, Long child, String text, Author author) {
        written(items.sayImpact(run.familyId(), child, text, author));
    }

    void score(StageRun run, ScoreInput input, Author author) {
        written(scores.give(run.familyId(), run.id(), run.stage(), input, author));
    }

    Long child(StageRun run, String givenName) {
        return map(run).children().stream()
                .filter(child -> child.givenName().equals(givenName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No child " + givenName))
                .id();
    }

    boolean hasStepAhead(StageRun run, LocalDate today) {
        return map(run).about(run.childIds()).active(MapColumn.NEXT_STEPS).stream()
                .anyMatch(step -> !step.dueOn().isBefore(today));
    }

    List<Long> openStatements(StageRun run) {
        return map(run).about(run.childIds()).activeStatements().stream()
                .map(Statement::id)
                .toList();
    }

    private LivingMap map(StageRun run) {
        return reading.read(run.familyId(), run.tier().isStatutoryServices());
    }

    private static void written(MapResult result) {
        if (!result.isSaved()) {
            throw new IllegalStateException("map: " + result.problems());
        }
    }
}

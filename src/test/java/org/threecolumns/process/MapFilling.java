package org.threecolumns.process;

import java.time.Clock;
import java.time.LocalDate;
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
import org.threecolumns.mapping.ScoreWriting;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementWriting;

/** Writes on a living map what a stage asks for. */
@TestComponent
public class MapFilling {

    /** Whoever comes to the meetings of {@link CareAnswers}. */
    private static final List<String> MEETING = List.of("Sami", "Ms Alder", "Dr Elm");

    private final MapReading maps;
    private final MapWriting map;
    private final StatementWriting statements;
    private final ScoreWriting scores;
    private final Clock clock;

    MapFilling(MapReading maps, MapWriting map, StatementWriting statements, ScoreWriting scores, Clock clock) {
        this.maps = maps;
        this.map = map;
        this.statements = statements;
        this.scores = scores;
        this.clock = clock;
    }

    /** What the stage still lacks and nothing that stands there already, as people do. */
    void fill(StageRun run, String username) {
        if (run.isStage()) {
            Author author = new Author(username, run.tier());
            LivingMap there = there(run);
            columns(run, there, author);
            statement(run, there, author);
            numbers(run, there, author);
        }
    }

    private void columns(StageRun run, LivingMap there, Author author) {
        for (MapColumn column : List.of(MapColumn.WORRIES, MapColumn.STRENGTHS)) {
            if (there.active(column).isEmpty()) {
                add(run, MapItemInput.of(column, "Breakfast, and Nan on Fridays."), author);
            }
        }
        LocalDate today = LocalDate.now(clock);
        boolean ahead = there.active(MapColumn.NEXT_STEPS).stream()
                .anyMatch(step -> !step.dueOn().isBefore(today));
        if (!ahead) {
            add(run, MapItemInput.nextStep("Breakfast club", "Ms Alder", today.plusYears(1)), author);
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
                impact(run, child, author);
            }
            signersAndMums(run, child, author);
        }
        if (run.roles().contains("chair") || "core-group".equals(run.stage())) {
            Long first = run.childIds().ids().get(0);
            MEETING.forEach(who -> score(run, unknown(first, Scaling.ScorerKind.PROFESSIONAL, who), author));
        }
    }

    /** Words in every column, an impact and numbers for each child, whatever stands there; a statement unless one is carried over. */
    void fillAnew(StageRun run, String username) {
        if (run.isStage()) {
            Author author = new Author(username, run.tier());
            add(run, MapItemInput.of(MapColumn.WORRIES, "No breakfast on school days."), author);
            add(run, MapItemInput.of(MapColumn.STRENGTHS, "Nan collects them every Friday."), author);
            LocalDate nextWeek = LocalDate.now(clock).plusDays(7);
            add(run, MapItemInput.nextStep("Breakfast club from Monday", "Ms Alder", nextWeek), author);
            statement(run, there(run), author);
            for (Long child : run.childIds().ids()) {
                impact(run, child, author);
                signersAndMums(run, child, author);
            }
        }
    }

    /** Others who came to a meeting say of each child that they do not know. */
    void othersDoNotKnow(StageRun run, String username, String... scorers) {
        Author author = new Author(username, run.tier());
        for (String scorer : scorers) {
            run.childIds()
                    .ids()
                    .forEach(child -> score(run, unknown(child, Scaling.ScorerKind.PROFESSIONAL, scorer), author));
        }
    }

    private LivingMap there(StageRun run) {
        return maps.read(run.familyId(), run.tier().isStatutoryServices()).about(run.childIds());
    }

    private void add(StageRun run, MapItemInput item, Author author) {
        map.addItem(run.familyId(), item, author);
    }

    private void impact(StageRun run, Long child, Author author) {
        map.sayImpact(run.familyId(), child, "Is tired and quiet in class.", author);
    }

    private void signersAndMums(StageRun run, Long child, Author author) {
        score(run, ScoreInput.signers(child, 5, "Nan helps"), author);
        score(run, unknown(child, Scaling.ScorerKind.FAMILY, "Mum"), author);
    }

    private void score(StageRun run, ScoreInput input, Author author) {
        scores.give(run.familyId(), run.id(), run.stage(), input, author);
    }

    private static ScoreInput unknown(Long child, Scaling.ScorerKind kind, String who) {
        return new ScoreInput(child, null, kind, who, Scaling.Answer.DONT_KNOW, null, null, null, null);
    }
}

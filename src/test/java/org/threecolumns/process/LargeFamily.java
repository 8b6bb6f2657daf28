package org.threecolumns.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItemInput;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapWriting;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;
import org.threecolumns.mapping.Statement;

/** A family of five children at a review, with as much on its map as a page must bear. Invented families only. */
@TestComponent
public class LargeFamily {

    private static final String LEAD = "lena.lead";
    private static final List<String> AUTHORS = List.of(LEAD, "fiona.frontdoor", "luke.lead", "mina.manager");
    private static final List<MapColumn> COLUMNS =
            List.of(MapColumn.WORRIES, MapColumn.STRENGTHS, MapColumn.NEXT_STEPS);

    private final JourneyKit kit;
    private final JourneyRoutes routes;
    private final StageRunRepository runs;
    private final MapReading maps;
    private final MapWriting map;
    private final ScoreWriting scores;

    LargeFamily(
            JourneyKit kit,
            JourneyRoutes routes,
            StageRunRepository runs,
            MapReading maps,
            MapWriting map,
            ScoreWriting scores) {
        this.kit = kit;
        this.routes = routes;
        this.runs = runs;
        this.maps = maps;
        this.map = map;
        this.scores = scores;
    }

    /**
     * The open second review; all items and all but the last numbers were there when the first was signed.
     *
     * @param items how many are on the map in all, as far as the stages before have not written more
     * @param numbers how many were given in all, as far as the stages before have not given more
     */
    public StageRun atReview(int items, int numbers) {
        Contact contact = routes.inEarlyHelp("Ivy", "Ash", "Rowan", "Hazel", "Linden");
        long family = contact.familyId();
        StageRun first = kit.open(family, "taf-review");
        for (int i = read(first).items().size(); i < items - COLUMNS.size(); i++) {
            map.addItem(family, item(i, first), new Author(AUTHORS.get(i % AUTHORS.size()), first.tier()));
        }
        List<Long> statements =
                read(first).activeStatements().stream().map(Statement::id).toList();
        kit.sign(family, "taf-review", LEAD, Answers.taf(statements, "continue"));
        StageRun second = kit.open(family, "taf-review");
        giveNumbers(second, numbers);
        return second;
    }

    /** What stands on the map of a stage. */
    public LivingMap read(StageRun run) {
        return maps.read(run.familyId(), false);
    }

    private static MapItemInput item(int i, StageRun run) {
        MapColumn column = COLUMNS.get(i % COLUMNS.size());
        String words = "Number " + i + ": on school days somebody sees to breakfast, shoes and the way there, mostly.";
        return switch (column) {
            case NEXT_STEPS -> MapItemInput.nextStep(words, "Ms Alder", LocalDate.of(2026, 5, 1 + i % 28));
            default ->
                new MapItemInput(
                        column,
                        null,
                        words,
                        i % 4 == 0,
                        i % 2 == 0 ? "Mum" : null,
                        i % 5 == 0 ? ChildIds.of(run.childIds().ids().get(i / 5 % 5)) : ChildIds.NONE,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 1, 1 + i % 28),
                        null);
        };
    }

    /** By turns in each stage so far, for each child, by one person more each time. */
    private void giveNumbers(StageRun open, int numbers) {
        List<StageRun> stages = runs.findByEpisodeIdOrderById(open.episodeId()).stream()
                .filter(StageRun::isStage)
                .toList();
        int there = read(open).scalings().size();
        for (int i = 0; there + i < numbers; i++) {
            StageRun run = stages.get(i % stages.size());
            Long child = run.childIds()
                    .ids()
                    .get(i / stages.size() % run.childIds().ids().size());
            int person = i / stages.size() / run.childIds().ids().size();
            scores.give(open.familyId(), run.id(), run.stage(), score(child, person, i % 11), author(run, person));
        }
    }

    private static Author author(StageRun run, int person) {
        return new Author(AUTHORS.get(person % AUTHORS.size()), run.tier());
    }

    private static ScoreInput score(Long child, int person, int number) {
        return new ScoreInput(
                child,
                null,
                person % 2 == 0 ? Scaling.ScorerKind.FAMILY : Scaling.ScorerKind.PROFESSIONAL,
                "Person " + person,
                Scaling.Answer.NUMBER,
                number,
                "It was better on most days of last month than in the month before.",
                null,
                null);
    }
}

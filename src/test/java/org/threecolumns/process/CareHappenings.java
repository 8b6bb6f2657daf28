package org.threecolumns.process;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.journey.Births;
import org.threecolumns.journey.Corrections;
import org.threecolumns.journey.JourneyChild;
import org.threecolumns.journey.JourneyChildRepository;
import org.threecolumns.journey.Onward;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** What can happen to a family that social care knows, beside its stages; nothing where it cannot happen now. For {@link RandomFamily} to choose from. */
@TestComponent
public class CareHappenings {

    private final Walks walks;
    private final ChildRepository children;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final Births births;
    private final Visits visits;
    private final Corrections corrections;
    private final Onward onward;

    CareHappenings(
            Walks walks,
            ChildRepository children,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            StageRecordRepository records,
            Births births,
            Visits visits,
            Corrections corrections,
            Onward onward) {
        this.walks = walks;
        this.children = children;
        this.travellers = travellers;
        this.runs = runs;
        this.records = records;
        this.births = births;
        this.visits = visits;
        this.corrections = corrections;
        this.onward = onward;
    }

    /** Somebody says that children left; a manager's stage is open for it then. */
    Optional<String> sayLeft(Episode episode, Chance chance) {
        List<Long> travelling = travellers.travellingInEpisode(episode.id()).stream()
                .map(JourneyChild::childId)
                .distinct()
                .toList();
        if (travelling.isEmpty()) {
            return Optional.empty();
        }
        ChildIds leaving = ChildIds.of(chance.some(travelling));
        var problems = walks.leaving.say(
                episode.id(),
                new DepartureInput(
                        episode.familyId(),
                        leaving,
                        chance.any(List.of(DepartureReason.values())),
                        "Gone to Nan's.",
                        walks.kit.today()),
                "sami.social");
        return problems.isEmpty() ? Optional.of(leaving + " are said to have left") : Optional.empty();
    }

    Optional<String> askForConference(Episode episode, Chance chance) {
        ChildIds possible = walks.conferences.possible(episode.id(), walks.children(episode.familyId()));
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        ChildIds about = ChildIds.of(chance.some(possible.ids()));
        must(walks.conferences.ask(
                episode.id(),
                new ConferenceRequestInput(
                        episode.familyId(), about, "Health", "Dr Elm", "The bruise is not explained."),
                "sami.social"));
        return Optional.of("a conference is asked for about " + about);
    }

    Optional<String> join(Episode episode, Chance chance) {
        for (StageRun run : chance.shuffled(runs.openOfEpisode(episode.id()))) {
            List<StageRun> others = run.isStage() ? walks.joining.possible(run) : List.of();
            if (!others.isEmpty()) {
                StageRun other = chance.any(others);
                must(walks.joining.join(run, other.id(), "One plan for both.", "sami.social"));
                return Optional.of(run.stage() + " of " + run.childIds() + " joins that of " + other.childIds());
            }
        }
        return Optional.empty();
    }

    Optional<String> bear(Episode episode, Chance chance) {
        return children.ofFamily(episode.familyId()).stream()
                .filter(child -> child.expectedDate() != null)
                .findFirst()
                .map(child -> {
                    must(births.born(child, "Robin", walks.kit.today(), "sami.social"));
                    return "a baby is born";
                });
    }

    Optional<String> visit(Episode episode, Chance chance) {
        Long child = chance.any(walks.children(episode.familyId()).ids());
        boolean seen = chance.oneIn(2);
        must(visits.record(
                new VisitInput(
                        episode.familyId(),
                        child,
                        walks.kit.today(),
                        "Sami",
                        seen,
                        seen ? Boolean.TRUE : null,
                        null,
                        "Breakfast on the table."),
                "sami.social"));
        return Optional.of("child " + child + " is visited");
    }

    Optional<String> correct(Episode episode, Chance chance) {
        List<StageRecord> signed = records.ofEpisode(episode.id()).stream()
                .filter(record -> record.kind() == StageRecord.Kind.STAGE)
                .toList();
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        StageRecord record = chance.any(signed);
        must(corrections.correct(record.id(), "It was Nan who said so.", "Misheard.", walks.kit.user("hope.head")));
        return Optional.of("record " + record.number() + " is corrected");
    }

    /** What the server does every minute. */
    void goOn(Episode episode) {
        onward.goOn(episode.id());
    }

    private static void must(List<?> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }
}

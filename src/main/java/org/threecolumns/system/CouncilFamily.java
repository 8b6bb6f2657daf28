package org.threecolumns.system;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.journey.StageRun;

/** One invented family of the demo's council, from the first call to its end or to the last day that is told. */
final class CouncilFamily {

    private static final int MOST_STEPS = 160;
    private static final int MOST_TRIES = 6;
    private static final List<String> WITH_VISITS = List.of("core-group", "review-conference", "cin-review");

    private final DemoTelling telling;
    private final CouncilDesk desk;
    private final CouncilDays days;
    private final CouncilChance chance;
    private final DemoWords words;
    private final String name;
    private final Instant until;
    private final Instant endsFrom;
    private final Map<Long, Instant> planned = new HashMap<>();
    private final Map<Long, Integer> tries = new HashMap<>();
    private Contact contact;
    private CouncilTwist twist;
    private Instant visit;
    private int signed;

    /**
     * @param until nothing is told after this
     * @param endsFrom from when everything is decided so that the journey ends
     */
    CouncilFamily(
            DemoTelling telling,
            CouncilDesk desk,
            CouncilDays days,
            CouncilChance chance,
            Instant until,
            Instant endsFrom) {
        this.telling = telling;
        this.desk = desk;
        this.days = days;
        this.chance = chance;
        this.until = until;
        this.endsFrom = endsFrom;
        this.words = CouncilWords.any(chance);
        this.name = CouncilWords.familyName(chance);
    }

    /** @return how many stages were signed */
    int tell(Instant call) {
        telling.standAt(call);
        NewChild[] children = CouncilWords.children(telling, chance, name);
        contact = telling.contact(words.call().who(), words.call().words(), children);
        twist = CouncilTwist.any(chance, days, call);
        for (int step = 0; step < MOST_STEPS && goOn(); step++) {}
        return signed;
    }

    /** @return whether there is anything left to tell */
    private boolean goOn() {
        List<StageRun> open = telling.open(contact.familyId());
        if (open.isEmpty()) {
            return comeBack();
        }
        open.forEach(run -> planned.computeIfAbsent(run.id(), id -> days.signed(run, chance)));
        StageRun next = open.stream()
                .min(Comparator.comparing(run -> planned.get(run.id())))
                .orElseThrow();
        Instant at = planned.get(next.id());
        planVisit(open);
        Instant first = Stream.of(at, visit, twist.at())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (first.isAfter(until)) {
            leaveIfToEnd();
            return false;
        }
        telling.standAt(first);
        if (first.equals(at)) {
            sign(next, at);
        } else if (first.equals(visit)) {
            visit(open);
        } else {
            twist = twist.happen(telling, contact, words, name);
        }
        return true;
    }

    private void sign(StageRun run, Instant at) {
        if (desk.sign(run, words, chance, at.isAfter(endsFrom))) {
            signed++;
            planned.remove(run.id());
        } else {
            boolean givesUp = tries.merge(run.id(), 1, Integer::sum) >= MOST_TRIES;
            planned.put(run.id(), givesUp ? Instant.MAX : days.later(at, chance.between(2, 6), chance));
        }
    }

    /** Whatever had not ended in time ends with the family's moving away. */
    private void leaveIfToEnd() {
        if (endsFrom.isBefore(until)) {
            telling.standAt(until);
            telling.events.saidToHaveMoved(contact, "Moved to an aunt in Stockport, says the school.");
            telling.open(contact.familyId()).stream()
                    .filter(run -> "leaving".equals(run.stage()))
                    .forEach(run -> desk.sign(run, words, chance, true));
        }
    }

    private void planVisit(List<StageRun> open) {
        if (visited(open).isEmpty()) {
            visit = null;
        } else if (visit == null) {
            visit = days.later(telling.now(), chance.between(6, 15), chance);
        }
    }

    private void visit(List<StageRun> open) {
        visited(open)
                .ifPresent(
                        children -> telling.events.visited(contact, children, "Seen at home, and talked with alone."));
        visit = null;
    }

    private static Optional<ChildIds> visited(List<StageRun> open) {
        return open.stream()
                .filter(run -> WITH_VISITS.contains(run.stage()))
                .map(StageRun::childIds)
                .findFirst();
    }

    /** Some families ring again after their journey has ended. */
    private boolean comeBack() {
        Instant again = days.later(telling.now(), chance.between(30, 400), chance);
        if (!chance.in(0.22) || again.isAfter(until) || again.isAfter(endsFrom)) {
            return false;
        }
        telling.standAt(again);
        contact = telling.contactAgain(
                contact.familyId(),
                contact.childIds().ids(),
                words.call().who(),
                words.call().words(),
                name);
        twist = CouncilTwist.any(chance, days, again);
        return true;
    }
}

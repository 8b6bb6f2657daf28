package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.form.TypedDate;
import org.threecolumns.journey.SignedStage;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.timeliness.WorkingDays;
import org.threecolumns.worklist.EarlierRecords.Earlier;

/**
 * The meeting before this one, beside a review: to read, and to fill in what has stayed as it was. One button does it, so that
 * somebody says it; what is written already stays, and nobody else's number is given for them.
 */
@Component
class LastTime {

    static final String ACTION = "as-last-time";
    private static final String GOES_ON = "continue";

    /** Which meetings a review stands beside. */
    private static final Map<String, String[]> BEFORE =
            Map.of("taf-review", new String[] {"taf-review", "taf-meeting"});

    private final EarlierRecords records;
    private final WorkingDays days;
    private final Clock clock;

    LastTime(EarlierRecords records, WorkingDays days, Clock clock) {
        this.records = records;
        this.days = days;
        this.clock = clock;
    }

    /** @param words which meeting it was; @param numbers what everybody but the signer gave */
    record Shown(String words, long recordId, List<AnswerLine> answers, List<String> numbers) {}

    Optional<Shown> shown(StageRun run) {
        return before(run)
                .map(last -> new Shown(
                        last.words(),
                        last.record().id(),
                        last.signed().lines(),
                        last.signed().scores().stream()
                                .filter(s -> s.scorerKind() != Scaling.ScorerKind.SIGNER)
                                .map(s -> s.scorer() + ": " + OtherScoreViews.answer(s))
                                .distinct()
                                .toList()));
    }

    /** The page as posted, with what stayed as it was last time where nothing is written. */
    StagePost fill(StageRun run, StagePost post, CurrentUser me) {
        return ACTION.equals(post.text("action"))
                ? before(run).map(last -> post.filled(filling(last, post, me))).orElse(post)
                : post;
    }

    private Optional<Earlier> before(StageRun run) {
        return Optional.ofNullable(BEFORE.get(run.stage())).flatMap(stages -> records.latest(run, stages));
    }

    private Map<String, String> filling(Earlier last, StagePost post, CurrentUser me) {
        SignedStage signed = last.signed();
        Map<String, String> filling = new HashMap<>();
        filling.put("talkedOn", MapViews.typed(LocalDate.now(clock)));
        if (signed.talk() != null) {
            filling.put("talkedWith", signed.talk().withWhom());
        }
        if (last.answer("tafOutcome").filter(GOES_ON::equals).isPresent()) {
            filling.put("f.tafOutcome", GOES_ON);
            last.answer("outcomeReason").ifPresent(why -> filling.put("f.outcomeReason", String.valueOf(why)));
            if (post.startingWith("f.nextMeeting-").isEmpty()) {
                nextMeeting(last, filling);
            }
        }
        signed.statements().forEach(s -> filling.put("f.goalProgress.statement-" + s.id(), "same"));
        came(last, post, filling);
        ownNumbers(signed, post, me, filling);
        return filling;
    }

    /** Whoever is on the list came, or not, as last time; by name, in whatever order they stand now. */
    private static void came(Earlier last, StagePost post, Map<String, String> filling) {
        for (int i = 0; post.has("f.attendees[" + i + "].name"); i++) {
            String row = "f.attendees[" + i + "].";
            String name = post.text(row + "name");
            PeopleBefore.rows(last, "attendees").stream()
                    .filter(before -> name.equals(before.get("name")) && before.get("attended") != null)
                    .findFirst()
                    .ifPresent(before -> filling.put(row + "attended", String.valueOf(before.get("attended"))));
        }
    }

    /** After the same time as between the last meeting and this one was planned, and not later. */
    private void nextMeeting(Earlier last, Map<String, String> filling) {
        LocalDate planned = last.answer("nextMeeting")
                .map(day -> TypedDate.read(String.valueOf(day)))
                .orElse(null);
        if (planned == null
                || last.signed().talk() == null
                || last.signed().talk().on() == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate next = days.onOrBefore(
                today.plusDays(ChronoUnit.DAYS.between(last.signed().talk().on(), planned)));
        if (next.isAfter(today)) {
            filling.put("f.nextMeeting-day", String.valueOf(next.getDayOfMonth()));
            filling.put("f.nextMeeting-month", String.valueOf(next.getMonthValue()));
            filling.put("f.nextMeeting-year", String.valueOf(next.getYear()));
        }
    }

    /** Only the numbers that the same person gave: nobody takes over what somebody else thought. */
    private static void ownNumbers(SignedStage signed, StagePost post, CurrentUser me, Map<String, String> filling) {
        signed.scores().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.isOverall()
                        && s.number() != null
                        && post.text("score.child-" + s.childId()).isEmpty()
                        && me.username().equals(s.scorer()))
                .forEach(s -> {
                    filling.put("score.child-" + s.childId(), String.valueOf(s.number()));
                    filling.put("scoreReason.child-" + s.childId(), s.reason());
                });
    }
}

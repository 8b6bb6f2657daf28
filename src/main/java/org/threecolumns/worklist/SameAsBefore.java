package org.threecolumns.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.threecolumns.form.TypedDate;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.timeliness.WorkingDays;
import org.threecolumns.worklist.EarlierRecords.Earlier;

/** What a review page holds where everything stayed as it was at the meeting before it, by input name. */
final class SameAsBefore {

    private final Earlier last;
    private final StagePost post;
    private final LocalDate today;
    private final Map<String, String> inputs = new HashMap<>();

    SameAsBefore(Earlier last, StagePost post, LocalDate today) {
        this.last = last;
        this.post = post;
        this.today = today;
        inputs.put("talkedOn", MapViews.typed(today));
        if (post.startingWith("f.heldOn-").isEmpty()) {
            putDay("f.heldOn-", today);
        }
        if (last.signed().talk() != null) {
            inputs.put("talkedWith", last.signed().talk().withWhom());
        }
        last.signed().statements().forEach(s -> inputs.put("f.goalProgress.statement-" + s.id(), "same"));
        putWhoCame();
    }

    Map<String, String> inputs() {
        return inputs;
    }

    /** Whoever is on the list came, or not, as last time; by name, in whatever order they stand now. */
    private void putWhoCame() {
        for (int i = 0; post.has("f.attendees[" + i + "].name"); i++) {
            String row = "f.attendees[" + i + "].";
            String name = post.text(row + "name");
            PeopleBefore.rows(last, "attendees").stream()
                    .filter(before -> name.equals(before.get("name")) && before.get("attended") != null)
                    .findFirst()
                    .ifPresent(before -> inputs.put(row + "attended", String.valueOf(before.get("attended"))));
        }
    }

    /** The plan goes on where it went on last time, for the same reason, until a day after the same time. */
    void putOutcome(ReviewBefore review, WorkingDays days) {
        Object before = last.answer(review.outcome()).orElse(null);
        if (before instanceof Map<?, ?> byChild) {
            byChild.forEach((child, outcome) -> putOutcome(review, "." + child, outcome));
        } else {
            putOutcome(review, "", before);
        }
        if (inputs.keySet().stream().anyMatch(name -> name.startsWith("f." + review.outcome()))) {
            last.answer("outcomeReason").ifPresent(why -> inputs.put("f.outcomeReason", String.valueOf(why)));
            putNextMeeting(days);
        }
    }

    private void putOutcome(ReviewBefore review, String child, Object outcome) {
        if (review.goesOn().equals(outcome)) {
            inputs.put("f." + review.outcome() + child, review.goesOn());
        }
    }

    /** After the same time as between the last meeting and this one was planned, and not later. */
    private void putNextMeeting(WorkingDays days) {
        LocalDate planned = day("nextMeeting");
        LocalDate met = day("heldOn");
        LocalDate from = met != null || last.signed().talk() == null
                ? met
                : last.signed().talk().on();
        if (planned == null
                || from == null
                || !post.startingWith("f.nextMeeting-").isEmpty()) {
            return;
        }
        LocalDate next = days.onOrBefore(today.plusDays(ChronoUnit.DAYS.between(from, planned)));
        if (next.isAfter(today)) {
            putDay("f.nextMeeting-", next);
        }
    }

    /** Only the numbers that the same person gave: nobody takes over what somebody else thought. */
    void putNumbersOf(String username) {
        last.signed().scores().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.isOverall()
                        && s.number() != null
                        && post.text("score.child-" + s.childId()).isEmpty()
                        && username.equals(s.scorer()))
                .forEach(s -> {
                    inputs.put("score.child-" + s.childId(), String.valueOf(s.number()));
                    inputs.put("scoreReason.child-" + s.childId(), s.reason());
                });
    }

    private LocalDate day(String key) {
        return last.answer(key).map(day -> TypedDate.read(String.valueOf(day))).orElse(null);
    }

    private void putDay(String prefix, LocalDate day) {
        inputs.put(prefix + "day", String.valueOf(day.getDayOfMonth()));
        inputs.put(prefix + "month", String.valueOf(day.getMonthValue()));
        inputs.put(prefix + "year", String.valueOf(day.getYear()));
    }
}

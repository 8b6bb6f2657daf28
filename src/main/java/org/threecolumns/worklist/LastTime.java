package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.AnswerLine;
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

    private final EarlierRecords records;
    private final WorkingDays days;
    private final Clock clock;

    LastTime(EarlierRecords records, WorkingDays days, Clock clock) {
        this.records = records;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param words which meeting it was
     * @param numbers what everybody but the signer gave
     * @param goesOn whether one press also says that the plan goes on
     */
    record Shown(String words, long recordId, List<AnswerLine> answers, List<String> numbers, boolean goesOn) {}

    Optional<Shown> shown(StageRun run) {
        return ReviewBefore.of(run.stage()).flatMap(review -> before(run, review)
                .map(last -> new Shown(
                        last.words(),
                        last.record().id(),
                        last.signed().lines(),
                        last.signed().scores().stream()
                                .filter(s -> s.scorerKind() != Scaling.ScorerKind.SIGNER)
                                .map(s -> s.scorer() + ": " + OtherScoreViews.answer(s))
                                .distinct()
                                .toList(),
                        review.outcome() != null)));
    }

    /** The page as posted, with what stayed as it was last time where nothing is written. */
    StagePost fill(StageRun run, StagePost post, CurrentUser me) {
        return ACTION.equals(post.text("action"))
                ? ReviewBefore.of(run.stage())
                        .flatMap(
                                review -> before(run, review).map(last -> post.filled(filling(review, last, post, me))))
                        .orElse(post)
                : post;
    }

    private Optional<Earlier> before(StageRun run, ReviewBefore review) {
        return records.latest(run, review.meetings().toArray(String[]::new));
    }

    private Map<String, String> filling(ReviewBefore review, Earlier last, StagePost post, CurrentUser me) {
        SameAsBefore same = new SameAsBefore(last, post, LocalDate.now(clock));
        if (review.outcome() != null) {
            same.putOutcome(review, days);
        }
        same.putNumbersOf(me.username());
        return same.inputs();
    }
}

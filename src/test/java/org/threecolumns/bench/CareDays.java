package org.threecolumns.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.CareAnswers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Answers of social care on days that can be: a protection plan lasts at least a day, and no conference meets at a weekend. */
final class CareDays {

    private final JourneyKit kit;
    private final MovableClock clock;
    private final ThreadLocal<LocalDate> conference = new ThreadLocal<>();

    CareDays(JourneyKit kit, MovableClock clock) {
        this.kit = kit;
        this.clock = clock;
    }

    Map<String, Object> answers(StageRun run, Route.Step step, List<Long> statements) {
        String outcome = step.outcome();
        LocalDate today = kit.today();
        return switch (step.stage()) {
            case "strategy-discussion" -> CareAnswers.strategy(run, today, outcome);
            case "section-47" -> seenToday(run, CareAnswers.enquiry(run, outcome));
            case "assessment" -> seenToday(run, CareAnswers.assessment(run, outcome));
            case "initial-conference" -> conference(run, today, outcome);
            case "core-group" -> CareAnswers.coreGroup(statements, today, today.plusDays(28), outcome);
            case "review-conference" -> CareAnswers.review(run, statements, dayAfterConference(), outcome);
            case "child-in-need" -> CareAnswers.childInNeed(run, today, outcome);
            default -> CareAnswers.authorisation(true);
        };
    }

    private Map<String, Object> seenToday(StageRun run, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("seenOn", CareAnswers.each(run, kit.today().toString()));
        return all;
    }

    private Map<String, Object> conference(StageRun run, LocalDate today, String outcome) {
        conference.set(today);
        return CareAnswers.conference(run, today, outcome);
    }

    /** All threads share one clock, which goes on by a working day only when one of them needs it. */
    private LocalDate dayAfterConference() {
        synchronized (clock) {
            while (!kit.today().isAfter(conference.get()) || isWeekend(kit.today())) {
                clock.advance(Duration.ofDays(1));
            }
            return kit.today();
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

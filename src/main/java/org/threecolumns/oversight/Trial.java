package org.threecolumns.oversight;

import java.util.Collection;
import java.util.Optional;

/** A forecast beside the simple rule, on what ran on days in the past and of which the end is known. */
public record Trial(Alarms forecast, Alarms rule) {

    static final Trial NONE = new Trial(Alarms.NONE, Alarms.NONE);

    /** Fewer late ones than this prove nothing. */
    static final int FEWEST_LATE = 5;

    /** @param history what was known on that day; where it was thin the forecast was silent, and the day proves nothing */
    static Trial of(History history, Collection<Running> running) {
        Trial trial = NONE;
        for (Running one : running) {
            Optional<Chance> chance = history.chance(one.team(), one.route(), one.age(), one.limit());
            if (chance.isPresent()) {
                trial = trial.and(
                        new Trial(Alarms.of(chance.get().isAlarm(), one.late()), Alarms.of(one.isOld(), one.late())));
            }
        }
        return trial;
    }

    Trial and(Trial more) {
        return new Trial(forecast.and(more.forecast), rule.and(more.rule));
    }

    boolean isTooShort() {
        return forecast.late() < FEWEST_LATE;
    }

    boolean isForecastBetter() {
        return forecast.worth() > rule.worth();
    }
}

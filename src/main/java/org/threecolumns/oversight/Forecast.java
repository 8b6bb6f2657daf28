package org.threecolumns.oversight;

import java.util.Optional;

/** What a forecast knows of one clock, and whether it may speak. */
record Forecast(String clock, History history, Trial trial) {

    /** Why it is silent, in words; empty where it speaks. */
    Optional<String> silence() {
        if (history.isThin()) {
            return Optional.of((history.finished() == 1 ? "only 1 has" : "only " + history.finished() + " have")
                    + " ended in two years, and it takes " + History.FEWEST + " to learn from");
        }
        if (trial.isTooShort()) {
            return Optional.of("only " + trial.forecast().late()
                    + (trial.forecast().late() == 1 ? " was" : " were")
                    + " late in the weeks that it was tested on, and it takes " + Trial.FEWEST_LATE
                    + " to tell whether a forecast helps");
        }
        return trial.isForecastBetter()
                ? Optional.empty()
                : Optional.of("on past weeks it did no better than looking at everything older than 80 % of its limit");
    }

    /** The chance of one that runs; empty where the forecast is silent or sees no reason for an alarm. */
    Optional<Chance> alarm(Running running) {
        return silence().isPresent()
                ? Optional.empty()
                : history.chance(running.team(), running.route(), running.age(), running.limit())
                        .filter(Chance::isAlarm);
    }
}

package org.threecolumns.oversight;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a change of the list of reasons would do, shown before it is saved.
 *
 * @param choices what managers would choose from, in order
 * @param about what it would do to delays that were given a reason already
 */
record DelayReasonEffect(List<Choice> choices, String about) {

    /** A reason as it is offered. @param changed whether this is the one that is changed */
    record Choice(String words, DelayReason.Side side, boolean changed) {}

    static DelayReasonEffect added(List<DelayReason> now, String words, DelayReason.Side side) {
        Stream<Choice> others = offered(now).map(reason -> new Choice(reason.words(), reason.side(), false));
        return new DelayReasonEffect(
                Stream.concat(others, Stream.of(new Choice(words, side, true))).toList(),
                "What was given as a reason before stays as it is.");
    }

    /** @param code of the reason that would read so @param said of how many delays it was said in a year */
    static DelayReasonEffect reworded(List<DelayReason> now, String code, String words, int said) {
        return new DelayReasonEffect(
                offered(now)
                        .map(reason -> reason.code().equals(code)
                                ? new Choice(words, reason.side(), true)
                                : new Choice(reason.words(), reason.side(), false))
                        .toList(),
                said == 0
                        ? "In the last twelve months nobody gave this reason, so nothing else would read otherwise."
                        : "So would also read "
                                + (said == 1 ? "the delay that was" : "the " + said + " delays that were")
                                + " put down to it in the last twelve months, in every list and picture.");
    }

    private static Stream<DelayReason> offered(List<DelayReason> now) {
        return now.stream().filter(DelayReason::active);
    }
}

package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which coaching questions a stage shows of all that there are: few, and of every step. */
public final class FittingQuestions {

    public static final int AT_A_TIME = 5;
    private static final int STEPS = 4;

    private FittingQuestions() {}

    /** One of every step, then a second one while there is room, in the order of the steps. */
    public static <Q> List<Q> of(List<Q> open, ToIntFunction<Q> step) {
        List<Q> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < AT_A_TIME && round < open.size(); round++) {
            for (int one = 0; one < STEPS; one++) {
                int here = one;
                open.stream()
                        .filter(q -> step.applyAsInt(q) == here)
                        .skip(round)
                        .limit(chosen.size() < AT_A_TIME ? 1 : 0)
                        .forEach(chosen::add);
            }
        }
        return chosen.stream().sorted(Comparator.comparingInt(step)).toList();
    }
}

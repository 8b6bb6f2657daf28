package org.threecolumns.process;

import java.util.List;

/**
 * How a stage reads in its model.
 *
 * @param signer who signs it in these tests
 * @param steps what is passed from the open stage to its end, in this order
 * @param reminded where its reminders end
 */
record StagePath(String model, String stage, String signer, List<String> steps, List<String> reminded) {

    /** A stage of the same name as its model. */
    StagePath(String model, String signer, List<String> steps, List<String> reminded) {
        this(model, model, signer, steps, reminded);
    }

    String start() {
        return steps.get(0);
    }

    String end() {
        return steps.get(steps.size() - 1);
    }

    String[] all() {
        return steps.toArray(String[]::new);
    }

    String[] allAfterTheStart() {
        return steps.subList(1, steps.size()).toArray(String[]::new);
    }

    String[] reminders() {
        return reminded.toArray(String[]::new);
    }
}

package org.threecolumns.journey;

/** Lets a test of another package tell the engine what only the product itself may. */
public final class EngineSteps {

    private EngineSteps() {}

    public static void asTheProduct(Runnable call) {
        EngineDoor.run(call);
    }
}

package org.threecolumns.journey;

import java.util.function.Supplier;

/**
 * Marks what this product itself asks of the engine. Whatever comes without the mark (engine REST, the web apps, a stray call)
 * is held to the short list of {@link CommandGate}.
 */
final class EngineDoor {

    private static final ThreadLocal<Boolean> OURS = ThreadLocal.withInitial(() -> false);

    private EngineDoor() {}

    static <T> T through(Supplier<T> call) {
        boolean before = OURS.get();
        OURS.set(true);
        try {
            return call.get();
        } finally {
            OURS.set(before);
        }
    }

    static void run(Runnable call) {
        through(() -> {
            call.run();
            return null;
        });
    }

    static boolean isOurs() {
        return OURS.get();
    }
}

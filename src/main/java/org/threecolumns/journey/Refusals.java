package org.threecolumns.journey;

import java.util.List;
import org.threecolumns.completeness.Gap;

/** The last refusal on this thread, for doors where the engine's own code stands between the guard and the answer. */
public final class Refusals {

    private static final ThreadLocal<List<Gap>> LAST = new ThreadLocal<>();

    private Refusals() {}

    static void remember(List<Gap> gaps) {
        LAST.set(gaps);
    }

    public static List<Gap> last() {
        List<Gap> gaps = LAST.get();
        return gaps == null ? List.of() : gaps;
    }

    public static void clear() {
        LAST.remove();
    }
}

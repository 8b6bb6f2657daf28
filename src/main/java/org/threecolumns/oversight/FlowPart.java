package org.threecolumns.oversight;

import java.util.Arrays;
import java.util.Locale;

/** Which of the children of a {@link Flow} a list is about. */
enum FlowPart {
    ALL,
    HIT,
    REST;

    /** What is not understood is all. */
    static FlowPart read(String text) {
        return Arrays.stream(values())
                .filter(part -> part.key().equals(text))
                .findFirst()
                .orElse(ALL);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String condition(Flow flow) {
        return switch (this) {
            case ALL -> "";
            case HIT -> " and " + flow.condition();
            case REST -> " and not (" + flow.condition() + ")";
        };
    }

    String words(Flow flow) {
        return switch (this) {
            case ALL -> flow.all();
            case HIT -> flow.hit();
            case REST -> "All the others";
        };
    }
}

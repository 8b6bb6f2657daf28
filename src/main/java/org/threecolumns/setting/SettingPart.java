package org.threecolumns.setting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threecolumns.access.Tier;

/**
 * What one page changes at a time.
 *
 * @param version how often it was changed; whoever saves names the one they saw
 * @param changedBy null while it is as delivered
 */
public record SettingPart(String name, int version, String changedBy, Instant changedAt) {

    public static final String CLOSED_DAYS = "closed-days";
    public static final String STEP_UP = "switch-step-up";

    /** The labels of one tier of help. */
    public static String labels(Tier tier) {
        return "labels-" + slug(tier.name());
    }

    /** The coaching questions of one kind of stage. */
    public static String questions(String stageKind) {
        return "questions-" + slug(stageKind);
    }

    /** A name of Java as addresses have it: EARLY_HELP is early-help. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.UK).replace('_', '-');
    }

    /** The parts whose latest lines are what is in force. */
    static List<String> read() {
        return Stream.concat(Arrays.stream(Tier.values()).map(SettingPart::labels), Stream.of(STEP_UP))
                .toList();
    }
}

package org.threecolumns.setting;

import org.springframework.stereotype.Component;

/** Choices of a council between two ways of working that the models know. */
@Component
public class Switches {

    /** Under which name the switch stands in the book; the models read it under the same. */
    public static final String STEP_UP_TO = "stepUpTo";

    /** The answers to whether a step-up goes through the front door. */
    public static final String THROUGH = "front-door";

    public static final String STRAIGHT = "social-care";

    private final Settings settings;

    Switches(Settings settings) {
        this.settings = settings;
    }

    /** Where early help that steps up goes: {@link #THROUGH} the front door as delivered, or {@link #STRAIGHT} to social care. */
    public String stepUpTo() {
        return settings.value(SettingPart.STEP_UP, STEP_UP_TO).orElse(THROUGH);
    }
}

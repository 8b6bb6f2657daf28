package org.threecolumns.studio;

import java.util.Arrays;
import java.util.Locale;

/** What a form beside a table can change, by the last word of the address it is sent to. */
enum EditStep {
    ELEMENT("The element is changed."),
    ROW("The row is changed."),
    QUESTION("The question is changed."),
    FIELD("The question is in the form."),
    STAGE("The stage is in the model."),
    COPY("The copy is in the package."),
    CONNECT("The way is drawn."),
    WAY("The way is changed."),
    ADD("The element is in the model."),
    MOVE("The element is moved."),
    OUT("It is taken out.");

    private final String done;

    EditStep(String done) {
        this.done = done;
    }

    /** What is said once it is done. */
    String done() {
        return done;
    }

    static EditStep atTheEndOf(String address) {
        return Arrays.stream(values())
                .filter(step -> address.endsWith("/" + step.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}

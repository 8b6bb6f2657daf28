package org.threecolumns.browser;

import org.junit.jupiter.api.Assumptions;

/** What npm brings into the build. A machine without npm skips what needs it and says so; {@code .ci/run} fails where anything was skipped. */
final class DrawingTools {

    private DrawingTools() {}

    static boolean arePresent() {
        return DrawingTools.class.getResource("/static/modelling/bpmn/modeler.js") != null;
    }

    static void areNeeded() {
        Assumptions.assumeTrue(
                arePresent(),
                "Skipped: the modelling libraries did not come into the build. It needs Node (18 or newer) with npm.");
    }
}

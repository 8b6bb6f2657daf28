package org.threecolumns.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.journey.JourneyKeys;

/**
 * Which meetings a review stands beside, and which answer says that the plan goes on as it is.
 *
 * @param meetings the stages before it, of which the latest counts
 * @param outcome the answer of the form; null where every decision is made anew, as at a conference
 * @param goesOn its value that changes nothing
 */
record ReviewBefore(List<String> meetings, String outcome, String goesOn) {

    private static final Map<String, ReviewBefore> ALL = Map.of(
            "taf-review",
            new ReviewBefore(List.of("taf-review", "taf-meeting"), "tafOutcome", "continue"),
            "core-group",
            new ReviewBefore(List.of("core-group"), "coreGroupOutcome", "core-group"),
            "cin-review",
            new ReviewBefore(List.of("cin-review", "child-in-need"), "cinReviewOutcome", "cin-review"),
            JourneyKeys.REVIEW_STAGE,
            new ReviewBefore(List.of(JourneyKeys.REVIEW_STAGE, JourneyKeys.CONFERENCE_STAGE), null, null));

    static Optional<ReviewBefore> of(String stage) {
        return Optional.ofNullable(ALL.get(stage));
    }
}

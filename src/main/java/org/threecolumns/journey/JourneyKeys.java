package org.threecolumns.journey;

import java.util.Optional;

/** The names that Java and the models share; a test holds them to the files in {@code processes/}. */
public final class JourneyKeys {

    public static final String PROCESS = "journey";
    public static final String ACT_NOW_MESSAGE = "Message_ActNow";
    public static final String NEW_CONTACT_MESSAGE = "Message_NewContact";
    public static final String CONSENT_WITHDRAWN_MESSAGE = "Message_ConsentWithdrawn";

    public static final String EPISODE_ID = "episodeId";
    public static final String JOURNEY_ID = "journeyId";
    public static final String LEAVES_US_MESSAGE = "Message_LeavesUs";
    public static final String LEAVING_ID = "leavingId";
    public static final String CONTACT_ID = "contactId";
    public static final String ACT_NOW_ID = "actNowId";
    public static final String ENTRY = "entry";
    public static final String NEXT_STEP = "nextStep";

    public static final String CONTACT_STAGE = "contact";
    public static final String DECISION_STAGE = "next-step-decision";
    public static final String TELL_REFERRER = "tell-referrer";
    public static final String STRATEGY_STAGE = "strategy-discussion";
    public static final String CONSENT_STAGE = "consent-decision";
    public static final String REFERRAL_STAGE = "referral-decision";
    public static final String ASSESSMENT_STAGE = "assessment";
    public static final String ENQUIRY_STAGE = "section-47";
    public static final String CONFERENCE_STAGE = "initial-conference";
    public static final String CORE_GROUP_STAGE = "core-group";
    public static final String REVIEW_STAGE = "review-conference";
    public static final String CHILD_IN_NEED_STAGE = "child-in-need";
    public static final String CIN_REVIEW_STAGE = "cin-review";
    public static final String STEP_DOWN_STAGE = "step-down";
    public static final String CLOSURE_STAGE = "closure";
    public static final String LEAVING = "leaving";

    /** The answer that decides the way after a review conference, per child. */
    static final String REVIEW_OUTCOME = "reviewOutcome";

    private JourneyKeys() {}

    /** The journey id in a business key such as {@code J-12}. */
    static Optional<Long> journeyId(String businessKey) {
        return businessKey != null && businessKey.matches("J-\\d{1,18}")
                ? Optional.of(Long.valueOf(businessKey.substring(2)))
                : Optional.empty();
    }
}

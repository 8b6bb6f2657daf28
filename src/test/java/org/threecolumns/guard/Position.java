package org.threecolumns.guard;

/** Where a family stands when it is attacked. */
enum Position {
    /** A contact is recorded; nobody has mapped it. */
    CONTACT,
    /** The contact's map and form are complete and saved by somebody who may sign it; only the signature is missing. */
    CONTACT_READY,
    /** The contact is signed; the manager has not decided. */
    DECISION,
    /** The decision is complete and saved, for advice only, by somebody who may sign it. */
    DECISION_READY,
    /** CAF is decided; the engine has not yet begun it. */
    CAF_AHEAD,
    /** The family agreed; nobody has mapped with them. */
    CAF,
    /** The first TAF review is signed; the second is open. */
    SECOND_REVIEW,
    /** Advice was given and the referrer told: the journey has ended. */
    ENDED
}

package org.threecolumns.access;

/** The level of help that a piece of the record came from. An external lead professional sees early help only. */
public enum Tier {
    EARLY_HELP,
    /** Assessments, conferences and plans of social care: shared with the family, but not with an external lead professional. */
    SOCIAL_CARE,
    /** Strategy discussions and section 47 enquiries: statutory services only by default. */
    STATUTORY;

    /** Whether only those who may see statutory material see it. */
    public boolean isStatutoryServices() {
        return this != EARLY_HELP;
    }
}

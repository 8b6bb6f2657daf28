package org.threecolumns.access;

/**
 * What somebody may read. Queries filter by it, so that lists, counts and pages agree.
 *
 * @param families which families at all
 * @param statutory whether statutory material (strategy discussions, section 47) is included
 * @param mayWrite whether they may change anything; auditors only read
 */
public record Visibility(String username, Families families, boolean statutory, boolean mayWrite) {

    /** ALL but restricted ones; OWN through case access; NONE for people without case content. */
    public enum Families {
        ALL,
        OWN,
        NONE
    }

    public static Visibility of(CurrentUser user) {
        boolean service = user.hasAny(
                Role.FRONTDOOR, Role.FRONTDOOR_MANAGER, Role.SOCIALWORKER, Role.TEAMMANAGER, Role.CHAIR, Role.MANAGER);
        if (service) {
            return new Visibility(user.username(), Families.ALL, true, true);
        }
        if (user.has(Role.AUDITOR)) {
            return new Visibility(user.username(), Families.ALL, true, false);
        }
        return user.has(Role.LEADPROFESSIONAL)
                ? new Visibility(user.username(), Families.OWN, false, true)
                : new Visibility(user.username(), Families.NONE, false, false);
    }

    /** Contacts are taken by those who may look through all families, as the search is the history check. */
    public boolean mayRecordContacts() {
        return families == Families.ALL && mayWrite;
    }

    /**
     * The SQL condition on a family's id and restricted flag; it names the parameter {@code viewer}.
     *
     * @param family the alias of table {@code family} in the query
     */
    public String familyCondition(String family) {
        String named =
                "exists (select 1 from case_grant ca where ca.family_id = %s.id and ca.username = :viewer and ca.ended_at is null)"
                        .formatted(family);
        return switch (families) {
            case ALL -> "(" + family + ".restricted = false or " + named + ")";
            case OWN -> named;
            case NONE -> "(1 = 0)";
        };
    }
}

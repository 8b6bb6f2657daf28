package org.threecolumns.access;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the service, each a group of the engine (domain facts, section 6.2). */
public enum Role {
    FRONTDOOR("frontdoor", "Front-door worker"),
    FRONTDOOR_MANAGER("frontdoor-manager", "Front-door manager"),
    LEADPROFESSIONAL("leadprofessional", "Lead professional"),
    SOCIALWORKER("socialworker", "Social worker"),
    TEAMMANAGER("teammanager", "Team manager"),
    CHAIR("chair", "Conference chair"),
    MANAGER("manager", "Head of service"),
    DESIGNER("designer", "Process designer"),
    AUDITOR("auditor", "Auditor"),
    ADMIN("admin", "Administrator");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The id of the engine's group, as models name it in {@code candidateGroups}. */
    public String group() {
        return group;
    }

    public String label() {
        return label;
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(r -> r.group.equals(group)).findFirst();
    }
}

package org.threecolumns.mapping;

import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;

/** Who writes on the map, and from which tier of help the words come. */
public record Author(String username, Tier tier) {

    /** Statutory words stay with statutory services unless somebody decides otherwise. */
    Audience usualAudience() {
        return tier == Tier.STATUTORY ? Audience.STATUTORY : Audience.EVERYONE;
    }

    /** From early help, statutory words can neither be seen nor changed. */
    public boolean reaches(Tier words, Audience audience) {
        return tier.isStatutoryServices() || (words == Tier.EARLY_HELP && audience != Audience.STATUTORY);
    }
}

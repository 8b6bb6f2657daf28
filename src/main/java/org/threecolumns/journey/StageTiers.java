package org.threecolumns.journey;

import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.family.ChildIds;

/** Which tier the words of a stage come from; closing is as open or closed to a lead professional as the help that is closed. */
@Component
class StageTiers {

    private final CaseworkReading casework;

    StageTiers(CaseworkReading casework) {
        this.casework = casework;
    }

    Tier of(String stage, ChildIds children) {
        Way way = Way.of(stage);
        return way == Way.CLOSURE && isWithSocialCare(children) ? Tier.SOCIAL_CARE : way.tier();
    }

    private boolean isWithSocialCare(ChildIds children) {
        return casework.ofChildren(children.ids()).values().stream()
                .anyMatch(child -> child.openReferral().isPresent());
    }
}

package org.threecolumns.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who may read and work with one family; the same rule as {@link Visibility} holds for lists. */
@Service
public class CaseAccess {

    private final CaseGrantRepository grants;
    private final Clock clock;

    CaseAccess(CaseGrantRepository grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayRead(CurrentUser user, long familyId) {
        Boolean restricted = grants.restricted(familyId);
        if (restricted == null) {
            return false;
        }
        return switch (Visibility.of(user).families()) {
            case ALL -> !restricted || grants.count(familyId, user.username()) > 0;
            case OWN -> grants.count(familyId, user.username()) > 0;
            case NONE -> false;
        };
    }

    @Transactional(readOnly = true)
    public boolean mayWork(CurrentUser user, long familyId) {
        return Visibility.of(user).mayWrite() && mayRead(user, familyId);
    }

    /** A family has one lead professional at a time; naming another ends the first one's access. */
    @Transactional
    public void grantLead(long familyId, String username, String grantedBy) {
        if (leadOf(familyId).filter(username::equals).isEmpty()) {
            grants.end(familyId, CaseGrant.Relation.LEAD, clock.instant());
            grant(familyId, username, CaseGrant.Relation.LEAD, grantedBy);
        }
    }

    @Transactional
    public void grant(long familyId, String username, CaseGrant.Relation relation, String grantedBy) {
        grants.save(new CaseGrant(null, familyId, username, relation, grantedBy, clock.instant(), null));
    }

    @Transactional(readOnly = true)
    public Optional<String> leadOf(long familyId) {
        return grants.ofFamily(familyId).stream()
                .filter(g -> g.relation() == CaseGrant.Relation.LEAD)
                .map(CaseGrant::username)
                .findFirst();
    }
}

package org.threecolumns.api;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Audience;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Lets callers to a family and to what belongs to it, and writes down each time who came for what, or was not let in. */
@Component
class CaseDoor {

    private static final Gap WRONG_ROLE =
            Gap.of("signer", "not-yours-to-sign", "This stage is signed by somebody in another role");

    private final FamilyRepository families;
    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final RecordingDebtRepository debts;
    private final CaseAccess access;
    private final AccessLog log;

    CaseDoor(
            FamilyRepository families,
            StageRunRepository runs,
            StageRecordRepository records,
            RecordingDebtRepository debts,
            CaseAccess access,
            AccessLog log) {
        this.families = families;
        this.runs = runs;
        this.records = records;
        this.debts = debts;
        this.access = access;
        this.log = log;
    }

    Family family(CurrentUser user, String reference, Action action, String what) {
        Family family = families.findByReference(reference).orElseThrow(Refusal::notFound);
        enter(user, family.id(), false, action, what);
        return family;
    }

    /** A family for somebody who may see statutory material; to others this does not exist. */
    Family statutory(CurrentUser user, String reference, Action action, String what) {
        Family family = families.findByReference(reference).orElseThrow(Refusal::notFound);
        enter(user, family.id(), isHidden(user, Tier.SOCIAL_CARE), action, what);
        return family;
    }

    /** The family that a contact names; one that may not be seen is unknown here. */
    Long familyIdOrUnknown(CurrentUser user, String reference) {
        return reference == null
                ? null
                : families.findByReference(reference)
                        .filter(f -> access.mayWork(user, f.id()))
                        .orElseThrow(
                                () -> Refusal.of("familyReference", "unknown-family", "This family is not known here"))
                        .id();
    }

    StageRun stage(CurrentUser user, long id, Action action, String what) {
        StageRun run = runs.findById(id).orElseThrow(Refusal::notFound);
        enter(user, run.familyId(), isHidden(user, run.tier()), action, what + " " + run.stage());
        return run;
    }

    /** A stage to draft or sign, which its own roles do. */
    StageRun ownStage(CurrentUser user, long id, Action action, String what) {
        StageRun run = stage(user, id, action, what);
        if (!user.hasAnyRole(Set.copyOf(run.roles()))) {
            log.write(user.username(), Action.REFUSED, run.familyId(), what + " " + run.stage());
            throw Refusal.forbidden(WRONG_ROLE, id);
        }
        return run;
    }

    StageRecord record(CurrentUser user, long id, Action action, String what) {
        StageRecord record = records.findById(id).orElseThrow(Refusal::notFound);
        boolean hidden = isHidden(user, record.tier()) || isHidden(user, record.audience());
        enter(user, record.familyId(), hidden, action, what + " " + record.stage());
        return record;
    }

    RecordingDebt debt(CurrentUser user, long id) {
        RecordingDebt debt = debts.findById(id).orElseThrow(Refusal::notFound);
        enter(user, debt.familyId(), isHidden(user, Tier.STATUTORY), Action.EDIT, "recording debt");
        return debt;
    }

    /** Lists and searches are for people who have case content at all. */
    Visibility overview(CurrentUser user, Action action, String what) {
        Visibility visibility = Visibility.of(user);
        boolean nothing = visibility.families() == Visibility.Families.NONE;
        log.write(user.username(), nothing ? Action.REFUSED : action, null, what);
        if (nothing) {
            throw Refusal.forbidden("Your role does not see families.");
        }
        return visibility;
    }

    void requireMayRecordContacts(CurrentUser user) {
        if (!Visibility.of(user).mayRecordContacts()) {
            log.write(user.username(), Action.REFUSED, null, "contact");
            throw Refusal.forbidden("Contacts are recorded by children's services.");
        }
    }

    void wrote(CurrentUser user, long familyId, String what) {
        log.write(user.username(), Action.EDIT, familyId, what);
    }

    /** An act now is written down as one when it was done; asking for it in vain is not acting. */
    void acted(CurrentUser user, long familyId) {
        log.write(user.username(), Action.ACT_NOW, familyId, "act now");
    }

    static boolean isHidden(CurrentUser user, Tier tier) {
        return tier.isStatutoryServices() && !Visibility.of(user).statutory();
    }

    static boolean isHidden(CurrentUser user, Audience audience) {
        return audience == Audience.STATUTORY && !Visibility.of(user).statutory();
    }

    private void enter(CurrentUser user, long familyId, boolean hidden, Action action, String what) {
        boolean seen = !hidden && access.mayRead(user, familyId);
        boolean allowed = seen && (action == Action.VIEW || access.mayWork(user, familyId));
        log.write(user.username(), allowed ? action : Action.REFUSED, familyId, what);
        if (!seen) {
            throw Refusal.notFound();
        }
        if (!allowed) {
            throw Refusal.forbidden("You may read this, and change nothing.");
        }
    }
}

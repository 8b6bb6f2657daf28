package org.threecolumns.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens and closes referrals. */
@Component
class Referrals {

    private final ReferralRepository referrals;
    private final CaseworkReading reading;
    private final Clock clock;

    Referrals(ReferralRepository referrals, CaseworkReading reading, Clock clock) {
        this.referrals = referrals;
        this.reading = reading;
        this.clock = clock;
    }

    /** A child has one open referral; a further one only says what was not known before. */
    void refer(NewReferral input) {
        ChildCasework child = reading.ofChild(input.childId());
        child.openReferral().ifPresentOrElse(open -> sayMore(open, input), () -> open(child, input));
    }

    private void sayMore(Referral open, NewReferral input) {
        String source = open.source().equals(Referral.SOURCE_UNKNOWN) ? source(input) : open.source();
        String need = open.primaryNeed().equals(Referral.NEED_NOT_STATED) ? need(input) : open.primaryNeed();
        referrals.coded(open.id(), source, need);
    }

    private void open(ChildCasework child, NewReferral input) {
        Optional<Referral> before = input.accepted()
                ? child.referrals().stream().filter(Referral::accepted).findFirst()
                : Optional.empty();
        LocalDate on = countsFrom(input, child);
        referrals.save(new Referral(
                null,
                input.familyId(),
                input.childId(),
                input.episodeId(),
                input.referredAt(),
                on,
                source(input),
                need(input),
                input.accepted(),
                input.accepted() ? input.childId() : null,
                input.accepted() ? null : on,
                null,
                input.accepted() ? before.map(Referral::id).orElse(0L) : null,
                before.map(Referral::closedOn).orElse(null)));
    }

    /** What reached us while the referral before was still open counts from its closing: referrals never overlap (8820). */
    private LocalDate countsFrom(NewReferral input, ChildCasework child) {
        LocalDate reached = LocalDate.ofInstant(input.referredAt(), clock.getZone());
        return child.referrals().stream()
                .filter(Referral::accepted)
                .map(Referral::closedOn)
                .filter(reached::isBefore)
                .max(LocalDate::compareTo)
                .orElse(reached);
    }

    void close(Referral referral, LocalDate on, String reason) {
        referrals.close(referral.id(), on, reason);
    }

    private static String source(NewReferral input) {
        return input.source() == null ? Referral.SOURCE_UNKNOWN : input.source();
    }

    private static String need(NewReferral input) {
        return input.primaryNeed() == null ? Referral.NEED_NOT_STATED : input.primaryNeed();
    }
}

package org.threecolumns.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One child's casework, put together for a rule to look at. Days are written 2026-03-03; the child's id is 7. */
final class Life {

    static final long CHILD = 7;
    private static final long REFERRAL = 1;

    private final List<Referral> referrals = new ArrayList<>();
    private final List<ChildAssessment> assessments = new ArrayList<>();
    private final List<Enquiry> enquiries = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();

    static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    static Life unknown() {
        return new Life();
    }

    static Life referred(String on) {
        return new Life().referral(on, null, true);
    }

    Life referral(String on, String closedOn, boolean accepted) {
        Instant at = Instant.parse(on + "T09:00:00Z");
        Long open = closedOn == null ? CHILD : null;
        referrals.add(
                0,
                new Referral(
                        REFERRAL,
                        3L,
                        CHILD,
                        4L,
                        at,
                        day(on),
                        "6",
                        "N1",
                        accepted,
                        open,
                        day(closedOn),
                        null,
                        0L,
                        null));
        return this;
    }

    Life assessment(String from, String to) {
        Long open = to == null ? CHILD : null;
        assessments.add(
                0,
                new ChildAssessment(
                        1L, 3L, CHILD, null, REFERRAL, day(from), open, day(from), day(to), day(to), null, null, null,
                        0L, null));
        return this;
    }

    /** @param settled null with an end: it awaits its conference */
    Life enquiry(String from, String to, String settled) {
        Long open = settled == null ? CHILD : null;
        Boolean notRequired = to == null ? null : settled != null;
        enquiries.add(
                0,
                new Enquiry(
                        1L,
                        3L,
                        CHILD,
                        null,
                        REFERRAL,
                        day(from),
                        open,
                        day(from),
                        day(from),
                        day(to),
                        null,
                        notRequired,
                        null,
                        day(settled),
                        0L,
                        null));
        return this;
    }

    Life plan(Plan.Kind kind, String from, String to) {
        Long open = to == null ? CHILD : null;
        plans.add(
                0,
                new Plan(
                        1L, 3L, CHILD, REFERRAL, day(from), open, kind, day(from), null, null, null, null, day(to),
                        null, null, null, null, 0L, null, null));
        return this;
    }

    ChildCasework now() {
        return new ChildCasework(CHILD, referrals, assessments, enquiries, plans, Optional.empty());
    }
}

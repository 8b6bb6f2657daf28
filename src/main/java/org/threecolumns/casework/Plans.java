package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins, reviews and ends plans. */
@Component
class Plans {

    private final PlanRepository plans;
    private final PlanReviewRepository reviews;
    private final CaseworkReading reading;
    private final VisitClock visits;
    private final ApplicationEventPublisher events;

    Plans(
            PlanRepository plans,
            PlanReviewRepository reviews,
            CaseworkReading reading,
            VisitClock visits,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reviews = reviews;
        this.reading = reading;
        this.visits = visits;
        this.events = events;
    }

    List<CaseworkFault> beginProtection(long childId, Conference conference, Plan.Category category) {
        ChildCasework child = reading.ofChild(childId);
        List<CaseworkFault> faults = new Faults(childId)
                .unless(!conference.adjourned(), "conference-adjourned", "An adjourned conference decides on no plan")
                .unless(category != null, "no-category", "A child protection plan has a category")
                .and(PlanRules.mayBeginProtection(child, conference.heldOn()))
                .list();
        if (faults.isEmpty()) {
            LocalDate on = conference.heldOn();
            child.openPlan().ifPresent(p -> close(p, on, Plan.EndReason.SUPERSEDED, null));
            begin(reading.ofChild(childId), Plan.Kind.PROTECTION, on, conference.id(), category, null);
        }
        return faults;
    }

    List<CaseworkFault> beginTemporary(long childId, LocalDate notifiedOn, String fromAuthority) {
        ChildCasework child = reading.ofChild(childId);
        List<CaseworkFault> faults = PlanRules.mayBeginTemporary(child, notifiedOn);
        if (faults.isEmpty()) {
            begin(child, Plan.Kind.TEMPORARY, notifiedOn, null, null, fromAuthority);
        }
        return faults;
    }

    List<CaseworkFault> beginChildInNeed(long childId, LocalDate on) {
        ChildCasework child = reading.ofChild(childId);
        List<CaseworkFault> faults = PlanRules.mayBeginChildInNeed(child, on);
        if (faults.isEmpty()) {
            begin(child, Plan.Kind.CHILD_IN_NEED, on, null, null, null);
        }
        return faults;
    }

    private void begin(
            ChildCasework child,
            Plan.Kind kind,
            LocalDate on,
            Long conferenceId,
            Plan.Category category,
            String fromAuthority) {
        Referral referral = child.openReferral().orElseThrow();
        Optional<Plan> before = child.plans().stream().findFirst();
        Plan begun = plans.save(new Plan(
                null,
                referral.familyId(),
                child.childId(),
                referral.id(),
                referral.referredOn(),
                child.childId(),
                kind,
                on,
                conferenceId,
                category,
                category,
                fromAuthority,
                null,
                null,
                null,
                visits.dueAfter(on, kind),
                null,
                before.map(Plan::id).orElse(0L),
                before.map(Plan::kind).orElse(null),
                before.map(Plan::endedOn).orElse(null)));
        events.publishEvent(new PlanBegun(begun));
    }

    /** @param category null leaves it as it is */
    List<CaseworkFault> reviewed(long childId, Conference conference, Plan.Category category) {
        ChildCasework child = reading.ofChild(childId);
        Plan plan = child.openPlan().filter(Plan::isProtection).orElse(null);
        if (plan == null) {
            return List.of();
        }
        List<CaseworkFault> faults = new Faults(childId)
                .unless(PlanRules.isReview(conference, plan), "not-a-review", "This conference reviewed no plan")
                .and(CaseworkRules.mayReview(child, conference.heldOn()))
                .list();
        if (faults.isEmpty()) {
            Plan.Category now = category == null ? plan.category() : category;
            keepReview(plan, conference, now);
            plans.categorised(plan.id(), now);
        }
        return faults;
    }

    List<CaseworkFault> end(long childId, LocalDate on, Plan.EndReason reason, Conference conference) {
        Plan plan = reading.ofChild(childId).openPlan().orElse(null);
        if (plan == null) {
            return List.of();
        }
        boolean byReview = plan.isProtection() && conference != null;
        Plan.EndReason because = byReview ? Plan.EndReason.REVIEW : reason;
        LocalDate day = byReview ? conference.heldOn() : on;
        List<CaseworkFault> faults = PlanRules.mayEnd(plan, day, because, conference);
        if (faults.isEmpty()) {
            close(plan, day, because, byReview ? conference.id() : null);
            if (byReview) {
                keepReview(plan, conference, plan.category());
            }
        }
        return faults;
    }

    /** Ends it because the child left, a protection plan after a day at least (8840); the day it ended. */
    LocalDate leave(Plan open, LocalDate on) {
        LocalDate ended = on.isBefore(PlanRules.firstEnd(open)) ? PlanRules.firstEnd(open) : on;
        close(open, ended, Plan.EndReason.LEFT_US, null);
        return ended;
    }

    private void close(Plan plan, LocalDate on, Plan.EndReason reason, Long conferenceId) {
        plans.end(plan.id(), on, reason, conferenceId);
        events.publishEvent(new PlanEnded(plan, on));
    }

    private void keepReview(Plan plan, Conference conference, Plan.Category category) {
        if (!reviews.existsByPlanIdAndConferenceId(plan.id(), conference.id())) {
            reviews.save(new PlanReview(
                    null,
                    plan.familyId(),
                    plan.id(),
                    plan.startedOn(),
                    conference.id(),
                    conference.heldOn(),
                    category));
        }
    }
}

package org.threecolumns.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Enquiry;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.Referral;
import org.threecolumns.family.ChildIds;

/**
 * Which clock a stage of social care has, and the moment it counts from: the decision that brought them, the referral, the
 * strategy discussion, the meeting before. An adjourned conference starts no clock, so the first one runs on (Working Together, ch. 3).
 */
@Service
class ClockStarts {

    private static final String NEXT = "-next";
    private static final Set<String> TO_SOCIAL_CARE = Set.of("social-care", "step-up");
    private static final List<String> REFERRING =
            List.of(JourneyKeys.DECISION_STAGE, JourneyKeys.CONSENT_STAGE, "caf", "taf-meeting", "taf-review");

    private final CaseworkReading casework;
    private final StageRecordRepository records;
    private final StageRunRepository runs;
    private final Clock clock;

    ClockStarts(CaseworkReading casework, StageRecordRepository records, StageRunRepository runs, Clock clock) {
        this.casework = casework;
        this.records = records;
        this.runs = runs;
        this.clock = clock;
    }

    /** @param clock a row of {@code timescales.dmn} */
    record Start(String clock, Instant at) {}

    Start of(Journey journey, String stage, ChildIds children) {
        return switch (stage) {
            case JourneyKeys.ASSESSMENT_STAGE ->
                new Start(stage, earliest(children, c -> c.openReferral().map(Referral::referredAt)));
            case JourneyKeys.ENQUIRY_STAGE ->
                new Start(stage, earliest(children, c -> c.openEnquiry()
                        .map(Enquiry::startedOn)
                        .map(this::noon)));
            case JourneyKeys.CONFERENCE_STAGE -> new Start(stage, ofConference(journey, children));
            case JourneyKeys.CORE_GROUP_STAGE -> afterMeeting(journey, stage, JourneyKeys.CONFERENCE_STAGE, children);
            case JourneyKeys.REVIEW_STAGE -> afterMeeting(journey, stage, JourneyKeys.CONFERENCE_STAGE, children);
            case JourneyKeys.CIN_REVIEW_STAGE ->
                afterMeeting(journey, stage, JourneyKeys.CHILD_IN_NEED_STAGE, children);
            case JourneyKeys.REFERRAL_STAGE -> new Start(stage, referred(journey, children));
            default -> new Start(stage, clock.instant());
        };
    }

    /** From the decision that brought the children to social care, whatever a council lets stand in between. */
    private Instant referred(Journey journey, ChildIds children) {
        return records.ofStages(journey.episodeId(), REFERRING).stream()
                .filter(record -> TO_SOCIAL_CARE.contains(record.route()) && isAbout(record, children))
                .findFirst()
                .map(StageRecord::signedAt)
                .orElseGet(clock::instant);
    }

    /** From the strategy discussion, from the other authority's notice, or from the day a service asked for a conference. */
    private Instant ofConference(Journey journey, ChildIds children) {
        Optional<StageRecord> asked = Optional.ofNullable(journey.entryRecordId())
                .flatMap(records::findById)
                .filter(r -> r.kind() == StageRecord.Kind.CONFERENCE_ASKED);
        return asked.map(StageRecord::signedAt)
                .orElseGet(() -> earliest(children, c -> c.openPlan()
                        .filter(plan -> plan.kind() == Plan.Kind.TEMPORARY)
                        .map(Plan::startedOn)
                        .or(() -> c.latestEnquiry().map(Enquiry::startedOn))
                        .map(this::noon)));
    }

    /** The first meeting of its kind counts from the one that began the plan, each later one from the one before. */
    private Start afterMeeting(Journey journey, String stage, String began, ChildIds children) {
        return records.ofStages(journey.episodeId(), List.of(stage, began)).stream()
                .filter(record -> !"adjourned".equals(record.route()) && isAbout(record, children))
                .findFirst()
                .map(last -> after(last, stage))
                .orElseGet(() -> new Start(stage, clock.instant()));
    }

    private Start after(StageRecord last, String stage) {
        LocalDate on = new SignedAnswers(SignedContent.stage(last.content()).answers()).date("heldOn");
        return new Start(last.stage().equals(stage) ? stage + NEXT : stage, on == null ? last.signedAt() : noon(on));
    }

    private boolean isAbout(StageRecord record, ChildIds children) {
        return runs.findById(record.stageRunId())
                .filter(run -> run.childIds().containsAny(children))
                .isPresent();
    }

    private Instant earliest(ChildIds children, Function<ChildCasework, Optional<Instant>> moment) {
        return casework.ofChildren(children.ids()).values().stream()
                .map(moment)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    /** A day without a time counts from its middle, well within office hours. */
    private Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}

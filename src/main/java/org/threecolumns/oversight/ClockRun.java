package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.threecolumns.family.ChildIds;

/**
 * One clock from its start to its end, however many signatures that took: an assessment with its authorisation is one. Its limit is
 * the one in force when it started.
 *
 * @param clock a row of {@code timescales.dmn}
 * @param source what it runs for: a process instance, or a plan or debt as {@link OtherClocks} name them
 * @param runId the latest stage run under it; null for clocks that are no stage
 * @param team the group whose task it is
 * @param owner who has it where it is no stage; null where nobody is named
 * @param route the decision by which the children came here
 * @param soonAt from when it is due soon
 * @param bookedOn the day named for the meeting by the signature before it; null where there is none
 * @param took working days from start to end; null while it runs
 * @param delay why it was late, a code of {@link DelayReason}; null where nobody has said
 */
public record ClockRun(
        @Id Long id,
        String clock,
        String stage,
        String source,
        Long runId,
        Long familyId,
        Long episodeId,
        Long journeyId,
        String team,
        String owner,
        String route,
        boolean statutory,
        ChildIds childIds,
        Instant startedAt,
        Instant soonAt,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate bookedOn,
        Outcome outcome,
        LocalDate endedOn,
        Integer took,
        Boolean inTime,
        String delay,
        String delayBy,
        Instant delayAt,
        @Version Integer version) {

    /** MET: what it asks for was done, in time or late. UNSIGNED: the stage ended without a signature, which never counts as met. */
    public enum Outcome {
        RUNNING,
        MET,
        UNSIGNED
    }
}

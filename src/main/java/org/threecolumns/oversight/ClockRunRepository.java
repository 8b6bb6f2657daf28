package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.threecolumns.family.ChildIds;

/** The clocks that run and ran. */
interface ClockRunRepository extends Repository<ClockRun, Long> {

    /** By which decision the children of a journey j came in: its entry, or what was decided about it at the front door. */
    String ROUTE =
            """
            case when j.entry <> 'front-door' then j.entry else coalesce((
              select d.route from stage_record d where d.journey_id = j.id and d.stage = 'next-step-decision'
              and d.kind = 'STAGE' order by d.number desc fetch first 1 row only), j.entry) end
            """;

    ClockRun save(ClockRun run);

    Optional<ClockRun> findById(Long id);

    @Query("select * from clock_run where source = :source and outcome = 'RUNNING' order by id")
    List<ClockRun> runningFor(String source);

    @Query("select " + ROUTE + " from journey j where j.id = :journeyId")
    String routeOf(Long journeyId);

    /** A clock that goes on in a new run of the stage, or in its authorisation: nothing under it is open any more. */
    @Query(
            """
            select c.id from clock_run c join stage_run r on r.id = c.run_id
            where c.journey_id = :journeyId and c.stage = :stage and c.outcome = 'RUNNING' and c.started_at = :startedAt
            and r.status <> 'OPEN' order by c.id fetch first 1 row only
            """)
    Optional<Long> goingOn(Long journeyId, String stage, Instant startedAt);

    @Modifying
    @Query("update clock_run set run_id = :runId, source = :source, version = version + 1 where id = :clockRunId")
    void takeOver(Long clockRunId, Long runId, String source);

    @Modifying
    @Query(
            """
            insert into clock_run (clock, stage, source, run_id, family_id, episode_id, journey_id, team, route, statutory,
              child_ids, started_at, soon_at, due_on, due_at, outcome)
            select r.clock, :stage, r.process_instance_id, r.id, r.family_id, r.episode_id, r.journey_id, :team,
            """
                    + ROUTE
                    + """
              , r.tier <> 'EARLY_HELP', r.child_ids, r.clock_started_at, :soonAt, r.due_on, r.due_at, 'RUNNING'
            from stage_run r join journey j on j.id = r.journey_id where r.id = :runId
            """)
    void begin(Long runId, String stage, String team, Instant soonAt);

    @Modifying
    @Query(
            "update clock_run set child_ids = :childIds, version = version + 1 where run_id = :runId and outcome = 'RUNNING'")
    void about(Long runId, ChildIds childIds);

    /** Counts how the running clock of a stage run ends; {@code item} as {@link Measures#ended} says it. */
    @Modifying
    @Query(
            """
            insert into figure_change (measure, happened_on, team, route, item, number)
            select concat('clock:', clock), cast(:endedOn as date), team, route, :item, 1
            from clock_run where run_id = :runId and outcome = 'RUNNING'
            """)
    void count(Long runId, LocalDate endedOn, String item);

    @Modifying
    @Query(
            """
            update clock_run set outcome = :outcome, ended_on = :endedOn, took = :took, in_time = :inTime, version = version + 1
            where run_id = :endedRunId and outcome = 'RUNNING'
            """)
    void end(Long endedRunId, ClockRun.Outcome outcome, LocalDate endedOn, int took, boolean inTime);
}

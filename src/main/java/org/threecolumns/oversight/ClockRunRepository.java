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

    /**
     * By which decision the children of a journey j had come when its run r was opened: the entry of the journey, or what was last
     * decided about them at its own front door. What is decided about a further contact beside it brings nobody here.
     */
    String ROUTE =
            """
            case when j.entry <> 'front-door' then j.entry else coalesce((
              select d.route from stage_record d join stage_run s on s.id = d.stage_run_id
              where d.journey_id = j.id and d.stage = 'next-step-decision' and d.kind = 'STAGE'
              and d.signed_at <= r.opened_at and s.id < r.id and s.scope_instance_id = j.process_instance_id
              order by d.number desc fetch first 1 row only), j.entry) end
            """;

    ClockRun save(ClockRun run);

    Optional<ClockRun> findById(Long id);

    /** The way by which the children of a stage run had come when its clock began; its clock may have gone on in later runs. */
    @Query(
            """
            select route from clock_run where journey_id = :journeyId and stage = :stage and started_at = :startedAt
            and run_id >= :runId order by run_id fetch first 1 row only
            """)
    Optional<String> routeOf(Long journeyId, String stage, Instant startedAt, Long runId);

    @Query("select * from clock_run where run_id = :runId and outcome = 'RUNNING'")
    List<ClockRun> runningUnder(Long runId);

    /** Clocks of a stage that run on while nothing under them is open: for a next conference, or for somebody's yes. */
    @Query(
            """
            select c.* from clock_run c join stage_run r on r.id = c.run_id
            where c.journey_id = :journeyId and c.stage = :stage and c.outcome = 'RUNNING' and r.status <> 'OPEN' order by c.id
            """)
    List<ClockRun> waiting(Long journeyId, String stage);

    /** The same, of every stage of a journey. */
    @Query(
            """
            select c.* from clock_run c join stage_run r on r.id = c.run_id
            where c.journey_id = :journeyId and c.outcome = 'RUNNING' and r.status <> 'OPEN' order by c.id
            """)
    List<ClockRun> waitingOn(Long journeyId);

    @Modifying
    @Query("update clock_run set run_id = :runId, source = :source, version = version + 1 where id = :clockRunId")
    void takeOver(Long clockRunId, Long runId, String source);

    @Modifying
    @Query(
            """
            insert into clock_run (clock, stage, source, run_id, family_id, episode_id, journey_id, team, route, statutory,
              child_ids, started_at, soon_at, due_on, due_at, booked_on, outcome)
            select r.clock, :stage, r.process_instance_id, r.id, r.family_id, r.episode_id, r.journey_id, :team,
            """
                    + ROUTE
                    + """
              , r.tier <> 'EARLY_HELP', r.child_ids, r.clock_started_at, :soonAt, r.due_on, r.due_at, :bookedOn, 'RUNNING'
            from stage_run r join journey j on j.id = r.journey_id where r.id = :runId
            """)
    void begin(Long runId, String stage, String team, Instant soonAt, LocalDate bookedOn);

    @Query("select * from clock_run where source = :source and outcome = 'RUNNING'")
    List<ClockRun> runningFor(String source);

    @Modifying
    @Query(
            """
            insert into clock_run (clock, stage, source, family_id, episode_id, team, route, statutory, child_ids, started_at,
              soon_at, due_on, due_at, outcome)
            select :clock, 'visit', :source, p.family_id, r.episode_id, :team, :route, true, :childIds, :startedAt,
              :soonAt, :dueOn, :dueAt, 'RUNNING'
            from plan p join referral r on r.id = p.referral_id where p.id = :planId
            """)
    void beginVisit(
            Long planId,
            String clock,
            String source,
            String team,
            String route,
            ChildIds childIds,
            Instant startedAt,
            Instant soonAt,
            LocalDate dueOn,
            Instant dueAt);

    @Modifying
    @Query(
            """
            insert into clock_run (clock, stage, source, family_id, episode_id, team, owner, route, statutory, child_ids, started_at,
              soon_at, due_on, due_at, outcome)
            select 'recording-debt', 'debt', :source, d.family_id, d.episode_id, :team, d.owner, 'act-now', true, a.child_ids,
              d.opened_at, :soonAt, d.due_on, :dueAt, 'RUNNING'
            from recording_debt d join act_now a on a.id = d.act_now_id where d.id = :debtId
            """)
    void beginDebt(Long debtId, String source, String team, Instant soonAt, Instant dueAt);

    @Modifying
    @Query(
            "update clock_run set child_ids = :childIds, version = version + 1 where run_id = :runId and outcome = 'RUNNING'")
    void about(Long runId, ChildIds childIds);

    @Modifying
    @Query(
            """
            update clock_run set outcome = :outcome, ended_on = :endedOn, took = :took, in_time = :inTime, version = version + 1
            where id = :clockRunId
            """)
    void end(Long clockRunId, ClockRun.Outcome outcome, LocalDate endedOn, int took, boolean inTime);
}

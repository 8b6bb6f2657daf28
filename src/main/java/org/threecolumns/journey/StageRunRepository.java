package org.threecolumns.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.threecolumns.family.ChildIds;

/** Stage runs: our own evidence of which stage was entered, and how it ended. */
public interface StageRunRepository extends CrudRepository<StageRun, Long> {

    Optional<StageRun> findByActivityInstanceId(String activityInstanceId);

    Optional<StageRun> findByTaskId(String taskId);

    List<StageRun> findByEpisodeIdOrderById(Long episodeId);

    @Query("select * from stage_run where journey_id = :journeyId order by id")
    List<StageRun> ofJourney(Long journeyId);

    @Query("select * from stage_run where process_instance_id = :processInstanceId order by id")
    List<StageRun> ofProcessInstance(String processInstanceId);

    @Query(
            """
            select * from stage_run where scope_instance_id = :scopeInstanceId
            and called_from in (:calls) order by id
            """)
    List<StageRun> calledFrom(String scopeInstanceId, Collection<String> calls);

    @Query("select * from stage_run where family_id = :familyId and status = 'OPEN' order by due_at, id")
    List<StageRun> openOfFamily(Long familyId);

    @Query("select * from stage_run where family_id = :familyId order by id")
    List<StageRun> ofFamily(Long familyId);

    @Query("select * from stage_run where episode_id = :episodeId and status = 'OPEN' order by id")
    List<StageRun> openOfEpisode(Long episodeId);

    /** Superseded stages of an episode whose instance the engine has not left yet. */
    @Query(
            """
            select r.* from stage_run r join act_ru_execution e on e.proc_inst_id_ = r.process_instance_id
            where r.episode_id = :episodeId and r.status = 'SUPERSEDED' and e.parent_id_ is null
            and not exists (
              select 1 from stage_run later where later.process_instance_id = r.process_instance_id and later.id > r.id)
            """)
    List<StageRun> supersededButRunning(Long episodeId);

    /** Episodes with such stages; there are none unless something went wrong straight after a signature. */
    @Query(
            """
            select distinct r.episode_id from stage_run r join act_ru_execution e on e.proc_inst_id_ = r.process_instance_id
            where r.status = 'SUPERSEDED' and e.parent_id_ is null
            and not exists (
              select 1 from stage_run later where later.process_instance_id = r.process_instance_id and later.id > r.id)
            """)
    List<Long> episodesSupersededButRunning();

    @Query("select count(*) from stage_run where contact_id = :contactId and stage = :stage")
    int countOfContact(Long contactId, String stage);

    @Modifying
    @Query("update stage_run set task_id = :taskId where activity_instance_id = :activityInstanceId")
    void taskCreated(String activityInstanceId, String taskId);

    @Modifying
    @Query("update stage_run set assignee = :assignee where task_id = :taskId")
    void assigned(String taskId, String assignee);

    @Modifying
    @Query("update stage_run set task_done_at = :at where task_id = :taskId and status = 'OPEN'")
    int taskDone(String taskId, Instant at);

    @Modifying
    @Query("update stage_run set reminded_at = :at where id = :id")
    void reminded(Long id, Instant at);

    @Modifying
    @Query(
            """
            update stage_run set status = :status, ended_at = :at, ended_by_record_id = :recordId
            where id = :id and status = 'OPEN'
            """)
    int endRun(Long id, StageRun.Status status, Instant at, Long recordId);

    @Modifying
    @Query("delete from open_task where run_id = :id")
    void unlist(Long id);

    /** Ends a run and takes it out of every task list. */
    default int end(Long id, StageRun.Status status, Instant at, Long recordId) {
        int ended = endRun(id, status, at, recordId);
        unlist(id);
        return ended;
    }

    @Modifying
    @Query("update stage_run set child_ids = :childIds where id = :id and status = 'OPEN'")
    void about(Long id, ChildIds childIds);

    @Modifying
    @Query("update stage_run set late_reason = :reason where id = :id")
    void lateBecause(Long id, String reason);
}

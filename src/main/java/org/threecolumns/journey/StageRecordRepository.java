package org.threecolumns.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.threecolumns.family.ChildIds;

/** Signed records, only ever added to. */
public interface StageRecordRepository extends CrudRepository<StageRecord, Long> {

    @Query("select * from stage_record where episode_id = :episodeId order by number")
    List<StageRecord> ofEpisode(Long episodeId);

    @Query("select * from stage_record where episode_id = :episodeId order by number desc limit 1")
    Optional<StageRecord> lastOfEpisode(Long episodeId);

    @Query(
            """
            select * from stage_record where family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            order by signed_at desc, id desc
            """)
    List<StageRecord> ofFamily(Long familyId, boolean statutory);

    /** A signed stage without its content, which is long. */
    record About(Long id, ChildIds childIds) {}

    /** The latest first; enough of them to find one about a given child. */
    @Query(
            """
            select r.id, s.child_ids from stage_record r join stage_run s on s.id = r.stage_run_id
            where r.family_id = :familyId and r.kind = 'STAGE'
            and (:statutory = true or (r.tier = 'EARLY_HELP' and r.audience <> 'STATUTORY'))
            order by r.signed_at desc, r.id desc limit 20
            """)
    List<About> latestStages(Long familyId, boolean statutory);

    @Query("select * from stage_record where journey_id = :journeyId and kind = 'STAGE' order by number")
    List<StageRecord> stagesOfJourney(Long journeyId);

    /** What was signed last on a journey, of these stages, before a run was opened. */
    @Query(
            """
            select * from stage_record where journey_id = :journeyId and kind = 'STAGE' and stage in (:stages)
            and stage_run_id < :runId and signed_at <= :openedAt order by number desc limit 1
            """)
    Optional<StageRecord> latestBefore(Long journeyId, Collection<String> stages, Long runId, Instant openedAt);

    /** The latest first. */
    @Query(
            """
            select * from stage_record where episode_id = :episodeId and kind = 'STAGE' and stage in (:stages)
            order by number desc
            """)
    List<StageRecord> ofStages(Long episodeId, Collection<String> stages);

    @Query(
            """
            select * from stage_record where contact_id = :contactId and stage = :stage and kind = 'STAGE'
            order by number desc limit 1
            """)
    Optional<StageRecord> latestOfContact(Long contactId, String stage);

    /** Short tasks, such as telling whoever told us; the latest first. */
    @Query(
            """
            select * from stage_record where episode_id = :episodeId and kind = 'FOLLOW_UP' and stage = :stage
            order by number desc
            """)
    List<StageRecord> followUps(Long episodeId, String stage);

    @Query(
            "select * from stage_record where stage_run_id = :runId and kind in ('STAGE', 'AUTHORISATION', 'FOLLOW_UP') order by number")
    List<StageRecord> ofRun(Long runId);

    @Query(
            """
            select c.* from stage_record old join stage_record c on c.episode_id = old.episode_id
            where old.id = :recordId and c.corrects_record_id = old.id order by c.number
            """)
    List<StageRecord> correctionsOf(Long recordId);
}

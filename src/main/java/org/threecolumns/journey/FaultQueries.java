package org.threecolumns.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.Faults.Fault;
import org.threecolumns.journey.Faults.Kind;

/** Finds in our own tables who stands still. */
@Component
class FaultQueries {

    /** Children on the main way of a journey, none of whose open stages is about them. */
    private static final String CHILDREN_WITHOUT_STAGE =
            """
            select f.reference, concat('', jc.child_id), j.id, jc.joined_at, j.process_instance_id
            from episode e
            join family f on f.id = e.family_id
            join journey j on j.episode_id = e.id
            join journey_child jc on jc.journey_id = j.id
            where e.open_family_id is not null and jc.left_at is null
            and not exists (
              select 1 from stage_run r
              where r.episode_id = e.id and r.status = 'OPEN' and r.scope_instance_id = j.process_instance_id
              and r.stage <> 'tell-referrer'
              and concat(',', r.child_ids, ',') like concat('%,', jc.child_id, ',%'))
            order by jc.id
            """;

    /** Further contacts that nobody has decided on; what a decision leads to is a journey of its own. */
    private static final String CONTACTS_WITHOUT_STAGE =
            """
            select f.reference, concat('', k.id), c.id, c.received_at, ''
            from episode e
            join family f on f.id = e.family_id
            join contact c on c.episode_id = e.id
            join child k on k.family_id = f.id and concat(',', c.child_ids, ',') like concat('%,', k.id, ',%')
            where e.open_family_id is not null and c.kind = 'FURTHER'
            and not exists (select 1 from stage_run r where r.contact_id = c.id and r.status = 'OPEN')
            and not exists (
              select 1 from stage_record d
              where d.contact_id = c.id and d.kind = 'STAGE' and d.stage = 'next-step-decision')
            and not exists (
              select 1 from contact later where later.episode_id = e.id and later.id > c.id
              and concat(',', later.child_ids, ',') like concat('%,', k.id, ',%'))
            and not exists (
              select 1 from journey j where j.episode_id = e.id and j.process_instance_id in (:moving))
            order by c.id, k.id
            """;

    /** Open episodes in which nothing is left to do; closing was passed over when a journey was cancelled. */
    private static final String EPISODES_WITHOUT_WORK =
            """
            select f.reference, '', e.id, e.opened_at, ''
            from episode e join family f on f.id = e.family_id
            where e.open_family_id is not null
            and not exists (select 1 from journey j where j.episode_id = e.id and j.ended_at is null)
            and not exists (select 1 from recording_debt d where d.episode_id = e.id and d.settled_at is null)
            order by e.id
            """;

    private static final String ACTS_NOT_BEGUN =
            """
            select f.reference, a.child_ids, a.id, a.acted_at, ''
            from act_now a join family f on f.id = a.family_id
            where a.begun_at is null order by a.id
            """;

    private final JdbcClient jdbc;

    FaultQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param journey id of the process instance, where there is one */
    private record Found(String family, ChildIds children, long id, Instant since, String journey) {

        static Found read(ResultSet rs, int row) throws SQLException {
            return new Found(
                    rs.getString(1),
                    ChildIds.parse(rs.getString(2)),
                    rs.getLong(3),
                    rs.getObject(4, OffsetDateTime.class).toInstant(),
                    rs.getString(5));
        }

        Stream<Fault> as(Kind kind, String reference) {
            return children.ids().stream().map(child -> new Fault(kind, family, child, reference, since));
        }
    }

    /** @param moving journeys that are about to take their next step */
    List<Fault> childrenWithoutStage(Set<String> moving) {
        return jdbc.sql(CHILDREN_WITHOUT_STAGE).query(Found::read).list().stream()
                .filter(found -> !moving.contains(found.journey()))
                .flatMap(found -> found.as(Kind.CHILD_WITHOUT_STAGE, "J-" + found.id()))
                .toList();
    }

    List<Fault> contactsWithoutStage(Set<String> moving) {
        return jdbc
                .sql(CONTACTS_WITHOUT_STAGE)
                .param("moving", moving.isEmpty() ? Set.of("") : moving)
                .query(Found::read)
                .list()
                .stream()
                .flatMap(found -> found.as(Kind.CONTACT_WITHOUT_STAGE, "C-" + found.id()))
                .toList();
    }

    List<Fault> episodesWithoutWork() {
        return jdbc.sql(EPISODES_WITHOUT_WORK).query(Found::read).list().stream()
                .map(found ->
                        new Fault(Kind.EPISODE_WITHOUT_WORK, found.family(), null, "E-" + found.id(), found.since()))
                .toList();
    }

    List<Fault> actsNotBegun() {
        return jdbc.sql(ACTS_NOT_BEGUN).query(Found::read).list().stream()
                .flatMap(found -> found.as(Kind.ACT_NOW_NOT_BEGUN, "A-" + found.id()))
                .toList();
    }

    /** The family whose journey a process instance is; null where it is none of ours. */
    String familyOf(String processInstanceId) {
        return jdbc.sql(
                        "select f.reference from journey j join family f on f.id = j.family_id where j.process_instance_id = :id")
                .param("id", processInstanceId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}

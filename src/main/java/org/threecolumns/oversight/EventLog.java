package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.journey.StageNames;
import org.threecolumns.oversight.EventTrace.Event;
import org.threecolumns.oversight.EventTrace.Transition;

/** Reads all journeys as an event log, some at a time, however many there are. */
@Service
class EventLog {

    private static final int AT_A_TIME = 200;
    private static final String RUNS =
            """
            select r.journey_id, f.restricted, r.stage, r.opened_at, r.ended_at, r.due_at, r.status, r.candidate_groups, s.route
            from stage_run r join family f on f.id = r.family_id left join stage_record s on s.id = r.ended_by_record_id
            where r.journey_id > :after and r.journey_id <= :upTo order by r.journey_id, r.id
            """;

    private final JdbcClient jdbc;
    private final StageNames stages;

    EventLog(JdbcClient jdbc, StageNames stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    /** A journey's number, and its own if it may be told apart. */
    private record Journey(long id, boolean restricted) {}

    private record Told(Journey journey, List<Event> events) {}

    /** Every journey in the order in which they began. */
    @Transactional(readOnly = true)
    void each(Consumer<EventTrace> reader) {
        long last = jdbc.sql("select coalesce(max(id), 0) from journey")
                .query(Long.class)
                .single();
        int restricted = 0;
        for (long after = 0; after < last; after += AT_A_TIME) {
            for (Map.Entry<Journey, List<Event>> journey : between(after).entrySet()) {
                boolean hidden = journey.getKey().restricted();
                restricted += hidden ? 1 : 0;
                String reference =
                        hidden ? "R-" + restricted : "J-" + journey.getKey().id();
                reader.accept(new EventTrace(
                        reference,
                        journey.getValue().stream()
                                .sorted(Comparator.comparing(Event::at))
                                .toList()));
            }
        }
    }

    private Map<Journey, List<Event>> between(long after) {
        Map<Journey, List<Event>> journeys = new LinkedHashMap<>();
        jdbc.sql(RUNS)
                .param("after", after)
                .param("upTo", after + AT_A_TIME)
                .query((rs, row) -> new Told(new Journey(rs.getLong(1), rs.getBoolean(2)), events(rs)))
                .list()
                .forEach(told -> journeys.computeIfAbsent(told.journey(), key -> new ArrayList<>())
                        .addAll(told.events()));
        return journeys;
    }

    private List<Event> events(ResultSet rs) throws SQLException {
        String activity = stages.stage(rs.getString(3));
        String role = NowController.team(rs.getString(8).split(",")[0]);
        Event start = new Event(activity, Transition.START, moment(rs, 4), role, null, null);
        Instant ended = moment(rs, 5);
        if (ended == null) {
            return List.of(start);
        }
        boolean signed = "SIGNED".equals(rs.getString(7));
        boolean inTime = !ended.isAfter(moment(rs, 6));
        return Stream.of(
                        start,
                        new Event(
                                activity,
                                signed ? Transition.COMPLETE : Transition.ABORT,
                                ended,
                                role,
                                signed ? rs.getString(9) : null,
                                inTime))
                .toList();
    }

    private static Instant moment(ResultSet rs, int column) throws SQLException {
        OffsetDateTime moment = rs.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

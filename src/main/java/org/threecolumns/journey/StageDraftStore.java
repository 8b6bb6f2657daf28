package org.threecolumns.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the draft of each open stage run, with who saved it last and which version of the map they had before them. */
@Component
public class StageDraftStore {

    /** A stored draft with its circumstances; {@code savedAt} is null for one that was never saved. */
    public record Saved(StageDraft draft, long seenMapVersion, String savedBy, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    StageDraftStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Saved> find(long runId) {
        return jdbc.sql(
                        "select content, seen_map_version, saved_by, saved_at from stage_draft where stage_run_id = :run")
                .param("run", runId)
                .query((rs, row) -> new Saved(
                        read(rs.getString(1)),
                        rs.getLong(2),
                        rs.getString(3),
                        rs.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The moment at which this person saved the draft last, to compare with another; empty where they have not. */
    public String savedAt(long runId, String username) {
        return jdbc.sql("select saved_at from stage_draft where stage_run_id = :run and saved_by = :by")
                .param("run", runId)
                .param("by", username)
                .query((rs, row) ->
                        rs.getObject(1, OffsetDateTime.class).toInstant().toString())
                .optional()
                .orElse("");
    }

    /** Two who save the same stage at once come one after the other, and the later one's draft stays. */
    @Transactional
    public void save(long runId, StageDraft draft, long seenMapVersion, String username) {
        lock(runId);
        int updated = bind(
                """
                update stage_draft set content = :content, seen_map_version = :seen, saved_at = :at, saved_by = :by
                where stage_run_id = :run
                """,
                runId,
                draft,
                seenMapVersion,
                username);
        if (updated == 0) {
            bind(
                    """
                    insert into stage_draft (stage_run_id, content, seen_map_version, saved_at, saved_by)
                    values (:run, :content, :seen, :at, :by)
                    """,
                    runId,
                    draft,
                    seenMapVersion,
                    username);
        }
    }

    /**
     * Puts the draft in the place of the one that its writer had before them.
     *
     * @param seenAt when that one was saved; null where there was none
     * @return what somebody else has saved meanwhile; nothing is changed then
     */
    @Transactional
    public Optional<Saved> replace(long runId, StageDraft draft, long seenMapVersion, Instant seenAt, String username) {
        lock(runId);
        Saved stands = find(runId).orElse(null);
        if (stands != null
                && !stands.savedBy().equals(username)
                && !stands.savedAt().equals(seenAt)) {
            return Optional.of(stands);
        }
        save(runId, stands == null ? draft : draft.with(stands.draft().written()), seenMapVersion, username);
        return Optional.empty();
    }

    private void lock(long runId) {
        jdbc.sql("select id from stage_run where id = :run for update")
                .param("run", runId)
                .query(Long.class)
                .single();
    }

    private int bind(String sql, long runId, StageDraft draft, long seenMapVersion, String username) {
        return jdbc.sql(sql)
                .param("run", runId)
                .param("content", write(draft))
                .param("seen", seenMapVersion)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", username)
                .update();
    }

    private StageDraft read(String content) {
        try {
            return json.readValue(content, StageDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored draft cannot be read", e);
        }
    }

    private String write(StageDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }
}

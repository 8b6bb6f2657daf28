package org.threecolumns.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Opens checkpoints of running stages, lists those that nobody has looked at, and keeps what the manager saw. */
@Service
public class Checkpoints {

    private static final String OPEN =
            """
            select c.id, c.name, f.reference, f.name, c.due_on
            from checkpoint c join family f on f.id = c.family_id
            where c.looked_at is null and (c.due_on > :on or (c.due_on = :on and c.id > :id)) and\s""";

    private final CheckpointRepository checkpoints;
    private final JdbcClient jdbc;
    private final Clock clock;

    Checkpoints(CheckpointRepository checkpoints, JdbcClient jdbc, Clock clock) {
        this.checkpoints = checkpoints;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each opens once per stage run, however often it is asked to. */
    @Transactional
    public Checkpoint open(long familyId, long episodeId, long stageRunId, String name, LocalDate dueOn) {
        return checkpoints
                .findByStageRunIdAndName(stageRunId, name)
                .orElseGet(() -> checkpoints.save(new Checkpoint(
                        null, familyId, episodeId, stageRunId, name, dueOn, clock.instant(), null, null, null)));
    }

    /** @param first whether it was this look that counts; the first one does, a later one changes nothing */
    public record Look(boolean first, List<FieldError> problems) {}

    @Transactional
    public Look look(long checkpointId, String words, String username) {
        List<FieldError> problems = new Problems()
                .written("words", words, 4000, "Write what you saw and what should happen")
                .list();
        boolean first =
                problems.isEmpty() && checkpoints.look(checkpointId, clock.instant(), username, Words.clean(words)) > 0;
        return new Look(first, problems);
    }

    @Transactional(readOnly = true)
    public List<Checkpoint> ofEpisode(long episodeId) {
        return checkpoints.findByEpisodeIdOrderById(episodeId);
    }

    /** Those not looked at, earliest day first, in the families that the reader may see; none for readers of early help only. */
    @Transactional(readOnly = true)
    public CasePage<CheckpointOpen> notLookedAt(Visibility reader, CasePage.After after, int size) {
        if (!reader.statutory()) {
            return CasePage.none();
        }
        List<CheckpointOpen> rows = jdbc.sql(
                        OPEN + reader.familyCondition("f") + " order by c.due_on, c.id limit :size")
                .param("viewer", reader.username())
                .param("on", after.on())
                .param("id", after.id())
                .param("size", size + 1)
                .query((rs, row) -> new CheckpointOpen(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getObject(5, LocalDate.class)))
                .list();
        return CasePage.of(rows, size, row -> new CasePage.After(row.dueOn(), row.id()));
    }
}

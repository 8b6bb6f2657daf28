package org.threecolumns.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.journey.StageRun;

/** The council's own questions that help people to think, and which of them were asked in a stage. */
@Component
class CoachingQuestions {

    private final JdbcClient jdbc;
    private final Clock clock;

    CoachingQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** First find out, then make it larger, then think about it, then begin again with what else there is. */
    enum Step {
        ELICIT,
        AMPLIFY,
        REFLECT,
        START_OVER
    }

    /** @param askedBy null while nobody has noted that it was asked in this stage */
    record Question(long id, String place, String audience, Step step, String words, Instant askedAt, String askedBy) {

        boolean wasAsked() {
            return askedBy != null;
        }
    }

    List<Question> of(StageRun run) {
        return jdbc.sql(
                        """
                        select q.id, q.place, q.audience, q.step, q.words, a.asked_at, a.asked_by
                        from coaching_question q
                        left join coaching_asked a on a.question_id = q.id and a.stage_run_id = :run
                        where q.stage_kind in ('ANY', :kind) and (q.active = true or a.asked_by is not null)
                        order by q.place, q.position, q.id
                        """)
                .param("run", run.id())
                .param("kind", kind(run))
                .query((row, n) -> new Question(
                        row.getLong("id"),
                        row.getString("place"),
                        row.getString("audience"),
                        Step.valueOf(row.getString("step")),
                        row.getString("words"),
                        row.getTimestamp("asked_at") == null
                                ? null
                                : row.getTimestamp("asked_at").toInstant(),
                        row.getString("asked_by")))
                .list();
    }

    /** Notes once that a question was asked; a question that is no longer there is left. */
    void asked(StageRun run, long question, String username) {
        boolean offered = of(run).stream().anyMatch(q -> q.id() == question && !q.wasAsked());
        if (!offered) {
            return;
        }
        try {
            jdbc.sql("insert into coaching_asked (stage_run_id, question_id, asked_at, asked_by)"
                            + " values (:run, :question, :at, :by)")
                    .param("run", run.id())
                    .param("question", question)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", username)
                    .update();
        } catch (DuplicateKeyException e) {
            // Two people noted it at the same moment: it is noted.
        }
    }

    void notAsked(StageRun run, long question) {
        jdbc.sql("delete from coaching_asked where stage_run_id = :run and question_id = :question")
                .param("run", run.id())
                .param("question", question)
                .update();
    }

    private String kind(StageRun run) {
        return jdbc.sql("select stage_kind from coaching_stage where stage = :stage")
                .param("stage", run.stage())
                .query(String.class)
                .optional()
                .orElse(run.tier() == Tier.EARLY_HELP ? "EARLY_HELP" : "ASSESSMENT");
    }
}

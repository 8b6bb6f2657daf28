package org.threecolumns.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.threecolumns.form.FormAnswers;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapColumn;

/**
 * A stage: what it asks, what is there, and what is still missing. Once ended only how it ended.
 *
 * @param map the living map about the children of the stage
 * @param gaps what a signature would be refused for
 */
record StageView(
        RunView run,
        ContactView contact,
        MapView map,
        List<FieldSchema> form,
        DraftView draft,
        List<ProblemJson.Place> gaps) {

    record RunView(
            Long id,
            String familyReference,
            Long journeyId,
            String stage,
            StageRun.Kind kind,
            StageRun.Status status,
            List<Long> childIds,
            List<String> roles,
            String assignee,
            Instant openedAt,
            LocalDate dueOn,
            Instant dueAt,
            String due,
            String dueWords,
            Instant endedAt,
            String lateReason,
            Long recordId) {}

    record DraftView(
            long seenMapVersion,
            String savedBy,
            Instant savedAt,
            FormAnswers form,
            String talkedWith,
            LocalDate talkedOn,
            Map<MapColumn, String> noneNow,
            Map<String, String> notPossible,
            Map<String, String> unread,
            String lateReason) {}
}

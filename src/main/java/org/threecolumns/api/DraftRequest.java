package org.threecolumns.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.mapping.MapColumn;

/**
 * What is written for a stage beside the map.
 *
 * @param seenMapVersion the version of the map that the writer saw
 * @param form answers by key of the form; per child or statement as an object from {@code child-ID} or {@code statement-ID}
 * @param noneNow why a column has nothing now
 * @param draftSavedAt when the draft that the writer saw was saved, as reading the stage says; asked where it is not their own
 * @param notPossible "not possible, because ..." by field
 */
record DraftRequest(
        Long seenMapVersion,
        JsonNode form,
        String talkedWith,
        LocalDate talkedOn,
        Map<MapColumn, String> noneNow,
        Map<String, String> notPossible,
        String lateReason,
        Instant draftSavedAt) {

    DraftRequest {
        noneNow = noneNow == null ? Map.of() : Map.copyOf(noneNow);
        notPossible = notPossible == null ? Map.of() : Map.copyOf(notPossible);
    }

    StageDraft draft() {
        return new StageDraft(form, talkedWith, talkedOn, noneNow, notPossible, Map.of(), lateReason);
    }

    static long seen(Long version) {
        if (version == null || version < 0) {
            throw Refusal.of("seenMapVersion", "no-version", "Name the version of the map that you saw");
        }
        return version;
    }
}

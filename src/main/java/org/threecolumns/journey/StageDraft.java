package org.threecolumns.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.threecolumns.form.FormAnswers;
import org.threecolumns.mapping.MapColumn;

/**
 * What was typed for an open stage beside the map. Kept as it was typed, also when it cannot be signed yet.
 *
 * @param form the form's answers, as {@code FormAnswers} writes them
 * @param noneNow why a column has nothing now
 * @param notPossible "not possible, because ..." by field
 * @param unread raw input that could not be understood, by input name, so that the page can show it again
 */
public record StageDraft(
        JsonNode form,
        String talkedWith,
        LocalDate talkedOn,
        Map<MapColumn, String> noneNow,
        Map<String, String> notPossible,
        Map<String, String> unread,
        String lateReason) {

    public static final StageDraft EMPTY = new StageDraft(null, null, null, Map.of(), Map.of(), Map.of(), null);

    /** The form's answers as typed; empty before anything was saved. */
    public FormAnswers answers() {
        return form == null ? FormAnswers.EMPTY : FormAnswers.of(form);
    }

    public StageDraft {
        noneNow = noneNow == null ? Map.of() : Map.copyOf(noneNow);
        notPossible = notPossible == null ? Map.of() : Map.copyOf(notPossible);
        unread = unread == null ? Map.of() : Map.copyOf(unread);
    }
}

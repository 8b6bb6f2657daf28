package org.threecolumns.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
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
 * @param written who wrote what of it last, and what two people wrote differently
 */
public record StageDraft(
        JsonNode form,
        String talkedWith,
        LocalDate talkedOn,
        Map<MapColumn, String> noneNow,
        Map<String, String> notPossible,
        Map<String, String> unread,
        String lateReason,
        Written written) {

    public static final StageDraft EMPTY = new StageDraft(null, null, null, Map.of(), Map.of(), Map.of(), null);

    /**
     * @param by who changed an answer last, by its place in the draft
     * @param contested answers that do not stand, since somebody else had changed the same one; a person chooses
     */
    public record Written(Map<String, String> by, List<Contested> contested) {

        public static final Written NOTHING = new Written(Map.of(), List.of());

        public Written {
            by = by == null ? Map.of() : Map.copyOf(by);
            contested = contested == null ? List.of() : List.copyOf(contested);
        }
    }

    /** @param place where in the draft, as a JSON pointer; @param words what {@code by} wrote there */
    public record Contested(String place, JsonNode words, String by) {}

    public StageDraft(
            JsonNode form,
            String talkedWith,
            LocalDate talkedOn,
            Map<MapColumn, String> noneNow,
            Map<String, String> notPossible,
            Map<String, String> unread,
            String lateReason) {
        this(form, talkedWith, talkedOn, noneNow, notPossible, unread, lateReason, Written.NOTHING);
    }

    /** The same words, with who wrote them. */
    public StageDraft with(Written now) {
        return new StageDraft(form, talkedWith, talkedOn, noneNow, notPossible, unread, lateReason, now);
    }

    /** The form's answers as typed; empty before anything was saved. */
    public FormAnswers answers() {
        return form == null ? FormAnswers.EMPTY : FormAnswers.of(form);
    }

    public StageDraft {
        noneNow = noneNow == null ? Map.of() : Map.copyOf(noneNow);
        notPossible = notPossible == null ? Map.of() : Map.copyOf(notPossible);
        unread = unread == null ? Map.of() : Map.copyOf(unread);
        written = written == null ? Written.NOTHING : written;
    }
}

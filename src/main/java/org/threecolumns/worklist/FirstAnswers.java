package org.threecolumns.worklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Contact;
import org.threecolumns.form.FormAnswers;
import org.threecolumns.form.Words;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;

/** What a stage is filled in with before anybody has typed: nobody types a second time what is on record. */
@Component
class FirstAnswers {

    static final String TALKED_WITH = "talkedWith";

    private final KnownAnswers answers;
    private final ContactAnswers contacts;
    private final StageDraftStore drafts;
    private final ObjectMapper json;
    private final Clock clock;

    FirstAnswers(
            KnownAnswers answers, ContactAnswers contacts, StageDraftStore drafts, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.contacts = contacts;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A stage as somebody finds it who opens it.
     *
     * @param saved what was typed so far; before that, what is known
     * @param origins where answers come from that stand as they were found, by the form's keys
     */
    record Opened(StageDraftStore.Saved saved, Map<String, String> origins) {}

    Opened open(StageRun run) {
        List<KnownAnswer> known = answers.of(run);
        StageDraftStore.Saved saved =
                drafts.find(run.id()).orElseGet(() -> new StageDraftStore.Saved(draft(known, run), -1, null, null));
        Map<String, String> origins = origins(known, saved.draft().answers());
        call(run)
                .map(ContactAnswers::name)
                .filter(name -> name.equals(saved.draft().talkedWith()))
                .ifPresent(name -> origins.put(TALKED_WITH, ContactAnswers.FROM));
        return new Opened(saved, origins);
    }

    /** The call that a contact's stage is about: whoever rang is whom the map was gone through with. */
    private Optional<Contact> call(StageRun run) {
        return JourneyKeys.CONTACT_STAGE.equals(run.stage())
                ? contacts.contact(run).filter(contact -> !Words.isBlank(contact.caller()))
                : Optional.empty();
    }

    private StageDraft draft(List<KnownAnswer> known, StageRun run) {
        Map<String, Object> values = new HashMap<>();
        known.forEach(answer -> values.put(answer.key(), answer.value()));
        Optional<Contact> call = call(run);
        return new StageDraft(
                json.valueToTree(values),
                call.map(ContactAnswers::name).orElse(null),
                call.map(contact -> LocalDate.ofInstant(contact.receivedAt(), clock.getZone()))
                        .orElse(null),
                null,
                null,
                null,
                null);
    }

    private static Map<String, String> origins(List<KnownAnswer> known, FormAnswers now) {
        Map<String, String> origins = new HashMap<>();
        known.stream()
                .filter(answer -> stands(answer.value(), now.values().get(answer.key())))
                .forEach(answer -> origins.put(answer.key(), answer.from()));
        return origins;
    }

    /** People whose rows were gone on with are still those who were found. */
    private static boolean stands(Object found, Object now) {
        return found instanceof List<?> rows && now instanceof List<?> rowsNow
                ? rowsNow.stream().anyMatch(row -> rows.stream().anyMatch(before -> isOfSame(before, row)))
                : found.equals(now);
    }

    private static boolean isOfSame(Object before, Object row) {
        return before instanceof Map<?, ?> a
                && row instanceof Map<?, ?> b
                && a.get("name").equals(b.get("name"));
    }
}

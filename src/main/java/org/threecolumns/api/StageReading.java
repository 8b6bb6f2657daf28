package org.threecolumns.api;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FormContext;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;

/** Gathers what is shown of a stage. */
@Component
class StageReading {

    private final FamilyRepository families;
    private final ContactRepository contacts;
    private final StageDraftStore drafts;
    private final StageAssessment assessment;
    private final SchemaForms forms;
    private final StageRows rows;

    StageReading(
            FamilyRepository families,
            ContactRepository contacts,
            StageDraftStore drafts,
            StageAssessment assessment,
            SchemaForms forms,
            StageRows rows) {
        this.families = families;
        this.contacts = contacts;
        this.drafts = drafts;
        this.assessment = assessment;
        this.forms = forms;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public StageView of(StageRun run, CurrentUser reader) {
        String reference = families.findById(run.familyId()).orElseThrow().reference();
        StageView.RunView ran = run(run, reference);
        ContactView contact = run.contactId() == null
                ? null
                : contacts.findById(run.contactId())
                        .map(c -> ContactView.of(c, reference))
                        .orElse(null);
        if (!run.isOpen()) {
            return new StageView(ran, contact, null, List.of(), null, List.of());
        }
        StageDraftStore.Saved saved = drafts.find(run.id()).orElse(null);
        StageAssessment.Assessment assessed = assessment.assess(run, saved, reader.username());
        FormContext context = forms.context(run, assessed.content());
        return new StageView(
                ran,
                contact,
                MapView.of(assessed.content().map()),
                forms.schema(run.formKey()).fields().stream()
                        .map(f -> FieldSchema.of(f, context))
                        .toList(),
                saved == null ? null : draft(saved),
                ProblemJson.places(assessed.gaps(), run.id()));
    }

    private StageView.RunView run(StageRun run, String familyReference) {
        return new StageView.RunView(
                run.id(),
                familyReference,
                run.journeyId(),
                run.stage(),
                run.kind(),
                run.status(),
                run.childIds().ids(),
                run.roles(),
                run.assignee(),
                run.openedAt(),
                run.dueOn(),
                run.dueAt(),
                run.isOpen() ? rows.inWords(run.dueOn()) : null,
                run.dueWords(),
                run.endedAt(),
                run.lateReason(),
                run.endedByRecordId());
    }

    static StageView.DraftView draft(StageDraftStore.Saved saved) {
        return new StageView.DraftView(
                saved.seenMapVersion(),
                saved.savedBy(),
                saved.savedAt(),
                saved.draft().answers(),
                saved.draft().talkedWith(),
                saved.draft().talkedOn(),
                saved.draft().noneNow(),
                saved.draft().notPossible(),
                saved.draft().unread(),
                saved.draft().lateReason());
    }
}

package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Accounts;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.completeness.Talk;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.form.Words;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapReading;

/** Gathers all that a stage has: the map about its children, the draft, and the facts around the run. */
@Service
class StageContents {

    private final MapReading maps;
    private final SchemaForms forms;
    private final StageRecordRepository records;
    private final ContactRepository contacts;
    private final RecordingDebtRepository debts;
    private final CaseworkReading casework;
    private final Accounts accounts;
    private final Clock clock;

    StageContents(
            MapReading maps,
            SchemaForms forms,
            StageRecordRepository records,
            ContactRepository contacts,
            RecordingDebtRepository debts,
            CaseworkReading casework,
            Accounts accounts,
            Clock clock) {
        this.maps = maps;
        this.forms = forms;
        this.records = records;
        this.contacts = contacts;
        this.debts = debts;
        this.casework = casework;
        this.accounts = accounts;
        this.clock = clock;
    }

    StageContent of(StageRun run, StageDraft draft, String signer) {
        LivingMap map =
                maps.read(run.familyId(), run.tier().isStatutoryServices()).about(run.childIds());
        Talk talk = Words.isBlank(draft.talkedWith()) && draft.talkedOn() == null
                ? null
                : new Talk(draft.talkedWith(), draft.talkedOn());
        Map<String, String> notPossible = new HashMap<>(SchemaForms.notPossible(draft));
        draft.notPossible().forEach((field, reason) -> {
            if (!Words.isBlank(reason)) {
                notPossible.put(field, Words.clean(reason));
            }
        });
        StageContent content = new StageContent(
                run.id(), map, draft.noneNow(), talk, Map.of(), notPossible, facts(run), signer, LocalDate.now(clock));
        return content.withAnswers(forms.values(run, draft, content));
    }

    /** Asked for where it stands in the way of something. */
    private int openCasework(StageRun run) {
        return JourneyKeys.CLOSURE_STAGE.equals(run.stage())
                ? casework.openCountOfChildren(run.childIds().ids())
                : 0;
    }

    private StageContent.Facts facts(StageRun run) {
        Contact contact = run.contactId() == null
                ? null
                : contacts.findById(run.contactId()).orElse(null);
        String mappedBy = run.contactId() == null
                ? null
                : records.latestOfContact(run.contactId(), JourneyKeys.CONTACT_STAGE)
                        .map(StageRecord::signedBy)
                        .orElse(null);
        List<String> leads = accounts.withRole("leadprofessional").stream()
                .map(p -> p.username())
                .toList();
        return new StageContent.Facts(
                contact != null && contact.historyCheckId() != null,
                mappedBy,
                debts.openOfEpisode(run.episodeId()).size(),
                openCasework(run),
                LocalDate.ofInstant(run.openedAt(), clock.getZone()),
                leads);
    }
}

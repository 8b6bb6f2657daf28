package org.threecolumns.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.completeness.Gap;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.contact.ContactRecording;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.FamilySearch;
import org.threecolumns.journey.Onward;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.journey.StageSignature;
import org.threecolumns.timeliness.WorkingDays;

/** Does what the people in a demo story do, on the day on which they do it. */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoTelling {

    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private final FamilySearch search;
    private final ContactRecording contacts;
    private final Onward onward;
    private final StageRunRepository runs;
    private final StageSignature signature;
    private final FamilyRepository families;
    private final Accounts accounts;
    private final ObjectMapper json;
    private final WorkingDays days;
    private final DemoClock clock;
    final DemoMap map;
    final DemoEvents events;

    DemoTelling(
            FamilySearch search,
            ContactRecording contacts,
            Onward onward,
            StageRunRepository runs,
            StageSignature signature,
            FamilyRepository families,
            Accounts accounts,
            ObjectMapper json,
            WorkingDays days,
            DemoClock clock,
            DemoMap map,
            DemoEvents events) {
        this.search = search;
        this.contacts = contacts;
        this.onward = onward;
        this.runs = runs;
        this.signature = signature;
        this.families = families;
        this.accounts = accounts;
        this.json = json;
        this.days = days;
        this.clock = clock;
        this.map = map;
        this.events = events;
    }

    /** From now on the story is told in the morning of the last working day that is so many days back, or later today. */
    void daysAgo(int back) {
        clock.comeBack();
        if (back > 0) {
            LocalDate day = days.onOrBefore(today().minusDays(back));
            clock.standAt(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
        }
    }

    /** From now on the story is told at that moment. */
    void standAt(Instant moment) {
        clock.standAt(moment);
    }

    void comeBack() {
        clock.comeBack();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    NewChild child(String givenName, String familyName, int years, int months) {
        return new NewChild(givenName, familyName, today().minusYears(years).minusMonths(months), null, null);
    }

    NewChild expected(String givenName, String familyName, int inDays) {
        return new NewChild(givenName, familyName, null, today().plusDays(inDays), null);
    }

    /** Searches first, as everybody does, then records the contact. */
    Contact contact(String caller, String words, NewChild... children) {
        return contact(null, List.of(), caller, words, children[0].familyName(), children);
    }

    /** About children whom we know already. */
    Contact contactAgain(long family, List<Long> children, String caller, String words, String familyName) {
        return contact(family, children, caller, words, familyName);
    }

    private Contact contact(
            Long family, List<Long> known, String caller, String words, String name, NewChild... children) {
        CurrentUser fiona = user("fiona.frontdoor");
        long search = this.search.search(name, null, 0, Visibility.of(fiona)).checkId();
        ContactInput input = new ContactInput(null, family, known, List.of(children), caller, words, null, search);
        ContactRecording.Outcome outcome = contacts.record(input, fiona.username());
        if (!outcome.problems().isEmpty()) {
            throw new IllegalStateException("contact: " + outcome.problems());
        }
        onward.goOn(outcome.contact().episodeId());
        return outcome.contact();
    }

    /** The open stage of a family, with the map work that is done in it. */
    DemoStage stage(long family, String stage, String username) {
        StageRun run = open(family).stream()
                .filter(r -> r.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No open " + stage));
        return new DemoStage(this, run, username);
    }

    List<StageRun> open(long family) {
        return runs.openOfFamily(family);
    }

    void sign(StageRun run, String username, String talkedWith, Map<String, Object> answers) {
        List<Gap> gaps = trySigning(run, username, talkedWith, answers);
        if (!gaps.isEmpty()) {
            throw new IllegalStateException(run.stage() + ": " + gaps);
        }
    }

    /** @return why it could not be signed now; none when it is */
    List<Gap> trySigning(StageRun run, String username, String talkedWith, Map<String, Object> answers) {
        StageDraft draft = new StageDraft(json.valueToTree(answers), talkedWith, today(), null, null, null, null);
        long seen = families.findById(run.familyId()).orElseThrow().mapVersion();
        return signature.sign(run.id(), draft, seen, user(username));
    }

    private CurrentUser user(String username) {
        return accounts.find(username).orElseThrow(() -> new IllegalStateException("No account " + username));
    }
}

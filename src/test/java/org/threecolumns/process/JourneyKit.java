package org.threecolumns.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.contact.ContactRecording;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.HistoryCheck;
import org.threecolumns.family.HistoryCheckRepository;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.journey.StageSignature;
import org.threecolumns.timeliness.MovableClock;

/** Does what workers do, in words: records a contact, fills in a stage, signs it, lets the engine go on. Invented families only. */
@TestComponent
public class JourneyKit {

    private final ContactRecording contacts;
    private final HistoryCheckRepository checks;
    private final StageRunRepository runs;
    private final StageSignature signature;
    private final MapFilling filling;
    private final DueJobs due;
    private final FamilyRepository families;
    private final Accounts accounts;
    private final ObjectMapper json;
    private final MovableClock clock;

    JourneyKit(
            ContactRecording contacts,
            HistoryCheckRepository checks,
            StageRunRepository runs,
            StageSignature signature,
            MapFilling filling,
            DueJobs due,
            FamilyRepository families,
            Accounts accounts,
            ObjectMapper json,
            MovableClock clock) {
        this.contacts = contacts;
        this.checks = checks;
        this.runs = runs;
        this.signature = signature;
        this.filling = filling;
        this.due = due;
        this.families = families;
        this.accounts = accounts;
        this.json = json;
        this.clock = clock;
    }

    /** A first contact about children with these given names; the front door's first stage is then open. */
    public Contact firstContact(String... givenNames) {
        return record(new ContactInput(
                null,
                null,
                List.of(),
                named(givenNames),
                "Ms Alder, school",
                "They come to school hungry.",
                null,
                search()));
    }

    /** A further or returning contact about known children, and about others who are named for the first time. */
    public Contact contactAgain(long familyId, List<Long> childIds, String... newNames) {
        return record(new ContactInput(
                null, familyId, childIds, named(newNames), "Neighbour", "Shouting again last night.", null, search()));
    }

    private static List<NewChild> named(String... givenNames) {
        return Arrays.stream(givenNames)
                .map(name -> new NewChild(name, "Larkspur", LocalDate.of(2019, 5, 4), null, null))
                .toList();
    }

    public Contact record(ContactInput input) {
        ContactRecording.Outcome outcome = contacts.record(input, "fiona.frontdoor");
        if (!outcome.problems().isEmpty()) {
            throw new AssertionError(outcome.problems());
        }
        goOn(outcome.contact().familyId());
        return outcome.contact();
    }

    /** The search that comes before every contact. */
    public long search() {
        return checks.save(new HistoryCheck(null, "fiona.frontdoor", clock.instant(), "larkspur", 0))
                .id();
    }

    /** Lets every job of every family that is due now run; only for tests that mend what gave up anywhere. */
    void goOn() {
        due.runAll();
    }

    /** Lets what is due now on this family's open journeys run, such as the next called model; leaves other families alone. */
    public void goOn(long familyId) {
        due.runOf(familyId);
    }

    void remind(StageRun run) {
        due.remind(run);
    }

    /** The open run of a stage of a family. */
    public StageRun open(long familyId, String stage) {
        return openRuns(familyId).stream()
                .filter(r -> r.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open " + stage + " but " + openStages(familyId)));
    }

    public List<StageRun> openRuns(long familyId) {
        return runs.openOfFamily(familyId);
    }

    public List<String> openStages(long familyId) {
        return openRuns(familyId).stream().map(StageRun::stage).sorted().toList();
    }

    /** Fills the floor and the form of a stage and signs it; fails on any gap. */
    public void sign(long familyId, String stage, String username, Map<String, Object> answers) {
        StageRun run = open(familyId, stage);
        List<Gap> gaps = fillAndSign(run, username, answers);
        if (!gaps.isEmpty()) {
            throw new AssertionError(stage + ": " + gaps);
        }
        goOn(familyId);
    }

    /** Fills everything and signs; returns what the engine refused for. */
    public List<Gap> fillAndSign(StageRun run, String username, Map<String, Object> answers) {
        fillMap(run, username);
        return signature.sign(run.id(), draft(answers), mapVersion(run), user(username));
    }

    public List<Gap> signOnly(StageRun run, String username, StageDraft draft) {
        return signature.sign(run.id(), draft, mapVersion(run), user(username));
    }

    public StageDraft draft(Map<String, Object> answers) {
        return new StageDraft(
                json.valueToTree(answers), "Mum and the children", LocalDate.now(clock), null, null, null, null);
    }

    public long mapVersion(StageRun run) {
        return families.findById(run.familyId()).orElseThrow().mapVersion();
    }

    public CurrentUser user(String username) {
        return accounts.find(username).orElseThrow();
    }

    public void fillMap(StageRun run, String username) {
        filling.fillAnew(run, username);
    }

    /** Others who came to a meeting say that they do not know. */
    public void othersDoNotKnow(StageRun run, String username, String... scorers) {
        filling.othersDoNotKnow(run, username, scorers);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Moves the clock; a test puts it back with {@link MovableClock#reset()}. */
    void passDays(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
    }

    /** The same answer for every child of a run, as a form asks it per child. */
    public static Map<String, Object> eachChild(StageRun run, String answer) {
        Map<String, Object> byChild = new HashMap<>();
        run.childIds().ids().forEach(id -> byChild.put("child-" + id, answer));
        return byChild;
    }
}

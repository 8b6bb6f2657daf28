package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.journey.CheckpointLooking;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Pages on which a second person looks at what somebody else does: authorising, accepting, checkpoints, going on together. */
@ProductTest
class SecondPersonPagesTest {

    @Autowired
    private PageVisitor pages;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private CheckpointLooking looking;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(TestClock.START);
    }

    @Test
    void whoAuthorises_readsWhatWasSigned() {
        long family = care.assessed("Poppy");
        StageRun run = kit.open(family, "assessment-authorisation");
        assertThat(pages.get("tess.team", "/stages/" + run.id()).text())
                .contains(
                        "What was signed: Child and family assessment",
                        "Signed by Sami Yusuf on 3 March 2026",
                        "Decided: Child in need plan",
                        "Read the whole record",
                        "Wanted Nan to stay.");
    }

    @Test
    void whoAuthorisesAnEnquiryWithoutConference_isAskedWhyThatIsRight_nobodyElse() {
        String asked = "No conference is to be held";
        assertThat(authorisation(care.enquiryMade("no-conference", "Poppy"), "section-47"))
                .contains(asked);
        assertThat(authorisation(care.enquiryMade("initial-conference", "Poppy"), "section-47"))
                .doesNotContain(asked);
        assertThat(authorisation(care.assessed("Poppy"), "assessment")).doesNotContain(asked);
    }

    private String authorisation(long family, String stage) {
        long run = kit.open(family, stage + "-authorisation").id();
        return pages.get("tess.team", "/stages/" + run).text();
    }

    @Test
    void whoAcceptsAStepDown_readsWhatIsPassedOn() {
        long family = care.steppedDown("Poppy");
        StageRun run = kit.open(family, "step-down-authorisation");
        assertThat(pages.get("lena.lead", "/stages/" + run.id()).text())
                .contains("What was signed: Step-down to early help", "Signed by Sami Yusuf")
                .contains("What does the lead professional need to know?", "3 March 2026");
    }

    @Test
    void anAuthorisation_isNamedAsOneInTheRecordAndTheChronology() {
        long family = care.withoutConference("Poppy");
        StageRecord record = records.ofFamily(family, true).stream()
                .filter(r -> r.kind() == StageRecord.Kind.AUTHORISATION)
                .findFirst()
                .orElseThrow();
        assertThat(pages.get("tess.team", "/records/" + record.id()).text())
                .contains("Authorisation of the section 47 enquiry", "Decided: Authorised")
                .doesNotContain("The family agrees");
        assertThat(family("tess.team", family)).contains("Authorisation of the section 47 enquiry: Authorised");
    }

    @Test
    void aCheckpoint_isLookedAtOnceAndKeptInTheRecord() {
        long family = care.inAssessment("Poppy");
        Checkpoint checkpoint = care.checkpoint(family, LocalDate.of(2026, 3, 2));
        String path = "/checkpoints/" + checkpoint.id();
        long assessment = kit.open(family, "assessment").id();
        assertThat(pages.get("tess.team", "/checkpoints?after=2026-03-01").text())
                .contains("First checkpoint of the assessment", care.reference(family), "1 working day late");
        assertThat(pages.get("sami.social", "/stages/" + assessment).text()).contains("nobody has looked yet");
        Page blank = pages.post("tess.team", path, "words", " ");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.text()).contains("Write what you saw and what should happen");
        assertThat(pages.post("tess.team", path, "words", "Sam was seen twice.").location())
                .isEqualTo("/checkpoints");
        assertThat(pages.post("hope.head", path, "words", "Again.").location()).isEqualTo(path);
        assertThat(looking.look(checkpoint.id(), "A moment later.", "hope.head"))
                .isEmpty();
        assertThat(looked(family)).hasSize(1);
        assertThat(pages.get("sami.social", "/stages/" + assessment).text())
                .contains("looked at by Tess", "Sam was seen twice.")
                .doesNotContain("Again.", "A moment later.");
        assertThat(pages.get("sami.social", "/records/" + looked(family).get(0).id())
                        .text())
                .contains("First checkpoint of the assessment: looked at", "Sam was seen twice.", "2 March 2026");
        assertThat(family("sami.social", family)).contains("First checkpoint of the assessment looked at");
    }

    @Test
    void checkpoints_areForManagersOfSocialWork() {
        long family = care.inAssessment("Poppy");
        String path = "/checkpoints/" + care.checkpoint(family, kit.today()).id();
        assertThat(pages.get("sami.social", path).status()).isEqualTo(403);
        assertThat(pages.post("sami.social", path, "words", "x").status()).isEqualTo(403);
        assertThat(pages.get("lena.lead", path).status()).isEqualTo(404);
        assertThat(pages.get("ada.admin", path).status()).isEqualTo(404);
        assertThat(looked(family)).isEmpty();
    }

    @Test
    void siblingsGoOnTogether() {
        long family = care.parted("Poppy", "Reed");
        List<StageRun> reviews = kit.openRuns(family);
        assertThat(reviews).extracting(StageRun::stage).containsExactly("cin-review", "cin-review");
        String path = "/stages/" + reviews.get(1).id() + "/joining";
        assertThat(family("sami.social", family)).contains("Go on together");
        assertThat(family("hope.head", family)).doesNotContain("Go on together");
        assertThat(pages.get("sami.social", path).text()).contains("Child in need review of");
        String other = String.valueOf(reviews.get(0).id());
        Page refused = pages.post("sami.social", path, "other", other, "why", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why they go on together");
        assertThat(pages.post("sami.social", path, "other", "1", "why", "x").text())
                .contains("Choose a stage of the same kind");
        assertThat(pages.post("carl.chair", path, "other", other, "why", "x").status())
                .isEqualTo(403);
        assertThat(pages.post("sami.social", path, "other", other, "why", "One plan for both.")
                        .status())
                .isEqualTo(302);
        assertThat(kit.openRuns(family)).hasSize(1);
        assertThat(family("sami.social", family))
                .contains("Children go on together", "Superseded by Children go on together");
        assertThat(pages.post("sami.social", path, "other", other, "why", "x").location())
                .startsWith("/families/");
    }

    @Test
    void theReferralsSource_isWhatTheContactSaid() {
        long family = care.referred("Poppy");
        StageRun run = kit.open(family, "referral-decision");
        assertThat(pages.get("tess.team", "/stages/" + run.id()).html())
                .contains("<option value=\"2A\" selected=\"selected\">A school</option>");
    }

    private List<StageRecord> looked(long family) {
        return records.ofFamily(family, true).stream()
                .filter(r -> r.kind() == StageRecord.Kind.CHECKPOINT_LOOKED_AT)
                .toList();
    }

    private String family(String username, long family) {
        return pages.get(username, "/families/" + care.reference(family)).text();
    }
}

package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;

/** The pages of social care at a screen and on a phone: empty, full, and with what is wrong. */
class SocialCarePagesTest extends BrowserTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Test
    void visits_areRecordedAndListed() {
        long family = care.onAPlan("Poppy", "Sam");
        String visits = home(family) + "/visits";
        worker.logIn("sami.social");
        shown(home(family), "family-on-a-plan");
        shown(visits, "visits-empty");
        worker.press("Record the visit");
        seen("visits-error");
        assertThat(worker.text()).contains("There is a problem", "Say whether the child was seen");
        worker.choose("Which child?", "Poppy Larkspur")
                .type("On which day?", "9/3/2026")
                .type("Who visited?", "Sami Yusuf")
                .choose("Was the child seen?", "Yes")
                .choose("Was the child seen alone?", "No")
                .type("If not alone, why not?", "She held on to Nan.")
                .type("What is worth remembering?", "A new bed, and a kitten under it.")
                .press("Record the visit");
        seen("visits-full");
        assertThat(worker.text()).contains("The visit is on record.", "seen, but not alone");
        worker.open(visits + "/" + care.children(family).get(0).id()).looksRight();
        clock.advance(Duration.ofDays(20));
        shown("/visits", "visits-due");
        assertThat(worker.text()).contains("late");
    }

    @Test
    void leaving_isSaid() {
        long family = care.inAssessment("Poppy", "Sam");
        worker.logIn("sami.social");
        shown(home(family) + "/leaving", "leaving");
        worker.press("Record that they leave us");
        seen("leaving-error");
        worker.tick("Poppy Larkspur")
                .choose("Why do they leave us?", "They have moved to another council")
                .type("What were we told, and by whom?", "Mum rang from Leeds.")
                .type("On which day were we told?", "3/3/2026")
                .press("Record that they leave us");
        seen("leaving-said");
        assertThat(worker.text()).contains("Everything goes on until a manager has confirmed", "A child leaves us");
        worker.follow("We were told that a child leaves us");
        seen("leaving-record");
    }

    @Test
    void aConferenceIsAskedFor() {
        long family = care.withoutConference("Poppy");
        worker.logIn("sami.social").open(home(family)).follow("A service asks for a conference");
        seen("conference");
        worker.press("Open the conference");
        seen("conference-error");
        worker.type("Which service asks for it?", "Health")
                .type("Who asks for it?", "Dr Elm")
                .type("Why is a conference needed?", "The bruise is not explained.")
                .press("Open the conference");
        seen("conference-asked");
        assertThat(worker.text()).contains("Initial conference");
    }

    @Test
    void aBabyIsBorn() {
        long family = care.inAssessment("Baby", "Sam");
        care.expecting(family);
        worker.logIn("sami.social").open(home(family)).follow("The baby is born");
        seen("birth");
        worker.press("Record the birth");
        seen("birth-error");
        worker.type("First name", "Iris").type("Birth date", "2/3/2026").press("Record the birth");
        seen("birth-recorded");
        assertThat(worker.text()).contains("Iris Larkspur");
    }

    @Test
    void anAssessment_isLookedAtAndAuthorised() {
        long family = care.inAssessment("Poppy");
        long checkpoint = care.checkpoint(family, LocalDate.of(2026, 3, 2)).id();
        worker.logIn("tess.team");
        shown("/checkpoints?after=2099-01-01", "checkpoints-empty");
        shown("/checkpoints", "checkpoints");
        shown("/checkpoints/" + checkpoint, "checkpoint");
        worker.press("I have looked at it");
        seen("checkpoint-error");
        worker.type("What did you see, and what should happen?", "Poppy was seen twice; Sam still waits.")
                .press("I have looked at it");
        seen("checkpoint-done");
        shown("/checkpoints/" + checkpoint, "checkpoint-looked");
        worker.logIn("sami.social");
        shown(stage(family, "assessment"), "assessment-with-checkpoint");
        worker.logIn("tess.team");
        shown(stage(care.assessed("Poppy"), "assessment-authorisation"), "authorisation");
    }

    @Test
    void aStepDown_isReadBeforeItIsAccepted() {
        worker.logIn("lena.lead");
        shown(stage(care.steppedDown("Poppy"), "step-down-authorisation"), "acceptance");
        assertThat(worker.text()).contains("Breakfast club and Nan are what works.");
    }

    @Test
    void siblingsGoOnTogether() {
        long family = care.parted("Poppy", "Reed");
        StageRun review = kit.openRuns(family).get(1);
        worker.logIn("sami.social");
        shown(home(family), "parted");
        shown("/stages/" + review.id() + "/joining", "joining");
        worker.press("Go on together");
        seen("joining-error");
        worker.type("Why do they go on together?", "One meeting is enough for them.")
                .press("Go on together");
        seen("joined");
        assertThat(worker.text()).contains("Superseded by Children go on together");
        StageRun left = kit.openRuns(family).get(0);
        shown("/stages/" + left.id() + "/joining", "joining-empty");
    }

    private String home(long family) {
        return "/families/" + care.reference(family);
    }

    private String stage(long family, String stage) {
        return "/stages/" + kit.open(family, stage).id();
    }

    private void shown(String path, String name) {
        worker.open(path);
        seen(name);
    }

    /** The page that is shown now is in nobody's way, wide and on a phone. */
    private void seen(String name) {
        for (int width : new int[] {PHONE, WIDE}) {
            assertThat(Fit.runsOut(worker.page(), width))
                    .as(name + " at " + width)
                    .isEmpty();
            worker.looksRight();
        }
    }
}

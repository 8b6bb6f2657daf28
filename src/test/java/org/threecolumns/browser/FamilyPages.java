package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.document.Files;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;

/** What is said of families, and done for them beside their stages. */
abstract class FamilyPages extends LookedAtPages {

    @Autowired
    private Walks walks;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Test
    void aFamilyInCare() {
        long family = care.onAPlan("Poppy", "Sam");
        String home = "/families/" + care.reference(family);
        worker.logIn("sami.social");
        shown(home, "full");
        shown(home + "/visits", "empty");
        worker.press("Record the visit");
        seen("errors");
        worker.choose("Which child?", "Poppy Larkspur")
                .type("On which day?", "9/3/2026")
                .type("Who visited?", "Sami Yusuf")
                .choose("Was the child seen?", "Yes")
                .choose("Was the child seen alone?", "No")
                .type("If not alone, why not?", "She held on to Nan.")
                .press("Record the visit");
        seen("full");
        assertThat(worker.text()).contains("The visit is on record.", "seen, but not alone");
        shown(home + "/visits/" + care.children(family).get(0).id(), "full");
        clock.advance(Duration.ofDays(20));
        shown("/visits", "full");
        assertThat(worker.text()).contains("late");
        shown("/visits?after=2099-01-01", "empty");
        shown(home + "/chronology", "full");
        shown(home + "/chronology?starred=yes", "empty");
        people(home);
        documents(home);
    }

    private void people(String home) {
        shown(home + "/people", "empty");
        worker.press("Add");
        seen("errors");
        worker.type("Name", "Iris").type("What they are to the children", "Nan").press("Add");
        seen("full");
    }

    private void documents(String home) {
        shown(home + "/documents", "empty");
        worker.press("Keep it");
        seen("errors");
        worker.page()
                .getByLabel("The file")
                .setInputFiles(new FilePayload("home.png", "image/png", Files.png(640, 480)));
        worker.type("What is it?", "Sam’s drawing of home")
                .choose("Which work does it belong to?", "Early help")
                .press("Keep it");
        seen("full");
    }

    @Test
    void whatIsSaidOfAFamily() {
        long family = care.withoutConference("Poppy");
        String home = "/families/" + care.reference(family);
        worker.logIn("sami.social");
        refused(home + "/leaving", "Record that they leave us");
        worker.tick("Poppy Larkspur")
                .choose("Why do they leave us?", "They have moved to another council")
                .type("What were we told, and by whom?", "Mum rang from Leeds.")
                .type("On which day were we told?", "3/3/2026")
                .press("Record that they leave us");
        seen("full");
        assertThat(worker.text()).contains("Everything goes on until a manager has confirmed", "A child leaves us");
        refused(home + "/conference-request", "Open the conference");
        worker.type("Which service asks for it?", "Health")
                .type("Who asks for it?", "Dr Elm")
                .type("Why is a conference needed?", "The bruise is not explained.")
                .press("Open the conference");
        assertThat(worker.text()).contains("Initial conference");
        worker.follow("Section 47 enquiry signed");
        seen("full");
        worker.page().getByText("Something here is wrong").click();
        worker.press("Record the correction");
        seen("errors");
    }

    @Test
    void actNow_debts_andConsent() {
        long family = EveryStage.CAF.open(walks, "Poppy").familyId();
        String home = "/families/" + care.reference(family);
        worker.logIn("lena.lead");
        shown(home, "empty");
        refused(home + "/consent-withdrawal", "Record that consent is withdrawn");
        refused(home + "/act-now", "Act now");
        worker.type("Why, in a few words?", "He was hit last night.")
                .tick("Poppy Larkspur")
                .press("Act now");
        worker.logIn("tess.team");
        shown("/debts", "full");
        shown("/debts?after=2099-01-01", "empty");
        shown("/debts?q=nobody", "empty");
        worker.open(home).follow("Write it up");
        seen("empty");
        worker.press("It is written up");
        seen("errors");
    }

    @Test
    void assessments_andABirth() {
        long family = care.inAssessment("Baby");
        String birth = "/families/" + care.reference(family) + "/births/"
                + care.expecting(family).id();
        String checkpoint =
                "/checkpoints/" + care.checkpoint(family, kit.today()).id();
        worker.logIn("sami.social");
        refused(birth, "Record the birth");
        worker.type("First name", "Iris").type("Birth date", "2/3/2026").press("Record the birth");
        assertThat(worker.text()).contains("Iris Larkspur");
        worker.logIn("tess.team");
        shown("/checkpoints?after=2099-01-01", "empty");
        shown("/checkpoints", "full");
        refused(checkpoint, "I have looked at it");
        worker.type("What did you see, and what should happen?", "Poppy was seen twice; Sam still waits.")
                .press("I have looked at it");
        shown(checkpoint, "full");
        worker.logIn("sami.social")
                .open("/stages/" + kit.open(family, "assessment").id());
        seen("full");
        worker.logIn("tess.team")
                .open("/stages/"
                        + kit.open(care.assessed("Poppy"), "assessment-authorisation")
                                .id());
        seen("full");
        worker.logIn("lena.lead")
                .open("/stages/"
                        + kit.open(care.steppedDown("Poppy"), "step-down-authorisation")
                                .id());
        seen("full");
        assertThat(worker.text()).contains("Breakfast club and Nan are what works.");
    }

    @Test
    void siblingsGoOnTogether() {
        long family = care.parted("Poppy", "Reed");
        StageRun review = kit.openRuns(family).get(1);
        worker.logIn("sami.social");
        shown("/stages/" + review.id() + "/joining", "full");
        worker.press("Go on together");
        seen("errors");
        worker.type("Why do they go on together?", "One meeting is enough for them.")
                .press("Go on together");
        assertThat(worker.text()).contains("Superseded by Children go on together");
        shown("/stages/" + kit.openRuns(family).get(0).id() + "/joining", "empty");
    }
}

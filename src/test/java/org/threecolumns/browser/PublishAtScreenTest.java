package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.studio.Packages;

/** A designer changes a form and a limit, a second person puts them into force, and the next family's stage has them. */
class PublishAtScreenTest extends BrowserTest {

    private static final String FORM = "family-agreement.form";

    @Autowired
    private JourneyKit kit;

    @Autowired
    private Packages packages;

    @AfterEach
    void takeItBack() {
        packages.takeBack();
    }

    @Test
    void aFieldAndALimit_areThereAtTheNextStage_andGoneAfterRollback() {
        Contact before = atTheDecision("Poppy");
        Contact earlier = atTheDecision("Reed");
        decide(earlier);
        worker.logIn("dana.designer").open("/studio/packages/new");
        handIn(file(FORM, withASong()), file("timescales.dmn", withAShorterAgreement()));
        worker.type("What changes, and why?", "Families sing; three days are enough.")
                .press("Show me what would change");
        assertThat(worker.text()).contains("timescales.dmn", "changed").doesNotContain("The rules found");
        worker.press("Send for approval");
        String home = worker.path();
        assertThat(worker.text()).contains("Waits for approval").doesNotContain("Your decision");
        approve(home);
        decide(before);
        showsStage(before);
        assertThat(worker.text()).contains("Which song helps?", "3 working days from");
        showsStage(earlier);
        assertThat(worker.text()).contains("5 working days from").doesNotContain("3 working days from");

        worker.logIn("dana.designer").open("/studio/packages").press("Make a package of the folders");
        worker.press("Send for approval");
        approve(worker.path());
        showsStage(before);
        assertThat(worker.text()).doesNotContain("Which song helps?");
        worker.logIn("dana.designer").open(home).press("Bring this package back");
        assertThat(worker.page().locator("#notes").inputValue()).startsWith("Back to package ");
        worker.press("Send for approval");
        approve(worker.path());
        showsStage(before);
        assertThat(worker.text()).contains("Which song helps?");
    }

    @Test
    void aReviewThatIsDropped_isRefusedWithWords() {
        String without = OwnModels.text("taf-review.bpmn")
                .replaceFirst("<camunda:property name=\"stage\" value=\"taf-review\" ?/>", "");
        worker.logIn("dana.designer").open("/studio/packages/new");
        handIn(file("taf-review.bpmn", without));
        worker.type("What changes, and why?", "No more reviews.").press("Show me what would change");
        assertThat(worker.text()).contains("The rules found");
        worker.press("Send for approval");
        assertThat(worker.page().title()).startsWith("Error: ");
        assertThat(worker.text()).contains("Put right what the rules found; a package with findings is not sent");
    }

    private Contact atTheDecision(String name) {
        Contact contact = kit.firstContact(name);
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        return contact;
    }

    private void decide(Contact contact) {
        StageRun run = kit.open(contact.familyId(), "next-step-decision");
        kit.sign(contact.familyId(), "next-step-decision", "mina.manager", Answers.decision(run, "caf"));
    }

    private void showsStage(Contact contact) {
        worker.logIn("lena.lead")
                .open("/stages/"
                        + kit.open(contact.familyId(), "family-agreement").id());
    }

    private void approve(String home) {
        worker.logIn("hope.head")
                .open(home)
                .choose("Does it go into force?", "Yes, put it into force now")
                .press("Decide");
        assertThat(worker.text()).contains("The package is in force.", "Approved by");
    }

    private void handIn(FilePayload... files) {
        worker.page().setInputFiles("#file", Arrays.copyOf(files, files.length));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String withASong() {
        return OwnModels.text(FORM)
                .replaceFirst(
                        "\"components\": \\[",
                        "\"components\": [{\"type\":\"textfield\",\"id\":\"Field_song\",\"key\":\"song\",\"label\":\"Which song helps?\"},");
    }

    private static String withAShorterAgreement() {
        String table = OwnModels.text("timescales.dmn");
        int row = table.indexOf("\"family-agreement\"");
        return table.substring(0, row) + table.substring(row).replaceFirst("<text>5</text>", "<text>3</text>");
    }
}
